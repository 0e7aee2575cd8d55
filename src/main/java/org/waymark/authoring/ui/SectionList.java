package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** The parts of a lesson to choose from: how each stands in each language, and who else is writing there. */
final class SectionList extends Composite<Nav> {

    private final Language language;
    private final Consumer<Optional<Slug>> chosen;
    private final OrderedList list = new OrderedList();
    private final Map<Optional<Slug>, NativeButton> buttons = new LinkedHashMap<>();
    private List<Row> rows = List.of();

    /** What is said of a part; only where this changes, the page does. */
    private record Row(
            Optional<Slug> part, LessonSheet.Called name, List<Badge> badges, List<String> writers, boolean isHere) {}

    private record Badge(Language language, Standing standing) {}

    SectionList(Language language, Consumer<Optional<Slug>> chosen) {
        this.language = language;
        this.chosen = chosen;
        list.addClassName("bench-parts");
        getContent().getElement().setAttribute("aria-label", getTranslation("authoring.lesson.sections"));
        getContent().add(list);
    }

    /** @param here the part that is being written */
    void show(LessonSheet sheet, Optional<Slug> here) {
        var now = sheet.parts().stream().map(it -> row(sheet, it, here)).toList();
        if (!parts(now).equals(parts(rows))) {
            rows = List.of();
            buttons.clear();
            list.removeAll();
            parts(now).forEach(it -> buttons.put(it, button(it)));
            buttons.values().forEach(it -> list.add(new ListItem(it)));
        }
        for (var row : now) {
            if (!rows.contains(row)) {
                fill(Optional.ofNullable(buttons.get(row.part())).orElseThrow(), row);
            }
        }
        rows = now;
    }

    private static List<Optional<Slug>> parts(List<Row> rows) {
        return rows.stream().map(Row::part).toList();
    }

    private Row row(LessonSheet sheet, Optional<Slug> part, Optional<Slug> here) {
        var name = part.map(id -> sheet.name(id, language).orElse(new LessonSheet.Called(id.value(), language)))
                .orElseGet(() -> new LessonSheet.Called(getTranslation("authoring.lesson.front"), language));
        var badges = sheet.languages().stream()
                .map(it -> new Badge(it, sheet.standing(part, it)))
                .toList();
        var writers =
                sheet.writersIn(part).stream().map(LessonSheet.Writer::name).toList();
        return new Row(part, name, badges, writers, part.equals(here));
    }

    private NativeButton button(Optional<Slug> part) {
        var button = new NativeButton("", _ -> chosen.accept(part));
        button.addClassName("bench-part");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private void fill(NativeButton button, Row row) {
        button.removeAll();
        var name = Wording.spoken(new Span(row.name().words()), row.name().language(), language);
        name.addClassName("bench-part-name");
        var badges = new Span(row.badges().stream().map(this::badge).toArray(Component[]::new));
        badges.addClassName("bench-badges");
        button.add(name, badges);
        if (!row.writers().isEmpty()) {
            button.add(Kit.meta(getTranslation("authoring.lesson.writing-here", String.join(", ", row.writers()))));
        }
        if (row.isHere()) {
            button.getElement().setAttribute("aria-current", "true");
        } else {
            button.getElement().removeAttribute("aria-current");
        }
    }

    /** Two letters to be seen, and the sentence to be heard. */
    private Component badge(Badge badge) {
        var letters = new Span(badge.language().tag().toUpperCase(Locale.ROOT));
        letters.addClassNames("bench-badge", look(badge.standing()));
        var words = getTranslation(Keys.of(badge.language())) + ": " + getTranslation(key(badge.standing()));
        letters.setTitle(words);
        letters.getElement().setAttribute("aria-hidden", "true");
        var said = new Span(words + ". ");
        said.addClassName("vh");
        var both = new Span(letters, said);
        both.addClassName("bench-badge-both");
        return both;
    }

    private static String look(Standing standing) {
        return switch (standing) {
            case SOURCE, FITS -> "fits";
            case OUT_OF_DATE -> "old";
            case MISSING -> "no";
        };
    }

    static String key(Standing standing) {
        return switch (standing) {
            case SOURCE -> "authoring.lesson.standing.source";
            case FITS -> "authoring.lesson.standing.fits";
            case OUT_OF_DATE -> "authoring.lesson.standing.out-of-date";
            case MISSING -> "authoring.lesson.standing.missing";
        };
    }

    /** {@code EN, out of date}, for the tabs of a narrow screen. */
    static String tab(Component asker, Language language, Standing standing) {
        var letters = language.tag().toUpperCase(Locale.ROOT);
        return switch (standing) {
            case SOURCE, FITS -> letters;
            case OUT_OF_DATE, MISSING ->
                asker.getTranslation("authoring.lesson.tab", letters, asker.getTranslation(key(standing)));
        };
    }
}
