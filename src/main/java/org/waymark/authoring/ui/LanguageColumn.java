package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** A part of a lesson in one language, to be written beside the others. */
final class LanguageColumn extends Composite<Section> {

    /** What the columns of a page have in common. */
    record Around(LessonDesk desk, String owner, Runnable kept, Consumer<LessonSheet.Translation> stillFits) {}

    private final Optional<Slug> part;
    private final Language language;
    private final Around around;
    private final Span standing = new Span();
    private final Div foot = new Div();
    private final List<TextBox> boxes;

    LanguageColumn(Optional<Slug> part, Language language, Around around) {
        this.part = part;
        this.language = language;
        this.around = around;
        var tag = new Span(language.tag().toUpperCase(Locale.ROOT));
        tag.addClassName("lang");
        tag.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(getTranslation(Keys.of(language)));
        name.addClassName("vh");
        foot.addClassNames("bench-foot");
        getContent().addClassName("bench-column");
        getContent().add(new H2(tag, name, standing));
        boxes = around.desk().sheet().isUnreadable(language)
                ? List.of()
                : List.of(box(TextPlace.first(part, language)), box(TextPlace.second(part, language)));
        if (boxes.isEmpty()) {
            var sentence = new Paragraph(getTranslation("authoring.lesson.unreadable"));
            getContent().add(Kit.warning(Icon.TRIANGLE_ALERT, sentence));
        }
        boxes.forEach(getContent()::add);
        getContent().add(foot);
        refresh();
    }

    private TextBox box(TextPlace place) {
        var key = switch (place.part()) {
            case TITLE -> "authoring.lesson.field-title";
            case SUMMARY -> "authoring.lesson.field-summary";
            case HEADING -> "authoring.lesson.field-heading";
            case BODY -> "authoring.lesson.field-body";
        };
        var label = getTranslation(key, getTranslation(Keys.of(language)));
        return new TextBox(place, label, around.owner(), around.desk(), around.kept());
    }

    Language language() {
        return language;
    }

    /** On a narrow screen only the column that is on is shown. */
    void turnOn(boolean on) {
        getContent().setClassName("on", on);
    }

    /** Gives the keyboard to the text. */
    void focus() {
        boxes.stream().reduce((_, last) -> last).ifPresent(TextBox::focus);
    }

    /** The lesson was read again. */
    void refresh() {
        boxes.forEach(TextBox::refresh);
        var now = around.desk().sheet().standing(part, language);
        standing.removeAll();
        standing.add(standing(now));
        foot.removeAll();
        var length = around.desk().sheet().length(part, language);
        if (length.words() > 0) {
            foot.add(Kit.meta(getTranslation("authoring.lesson.length", length.words(), length.citations())));
        }
        if (now == Standing.OUT_OF_DATE) {
            foot.add(Kit.button(getTranslation("authoring.lesson.still-fits"), this::stillFits, "quiet", "small"));
        }
    }

    private Component standing(Standing now) {
        return switch (now) {
            case SOURCE -> new Span(getTranslation("authoring.lesson.standing.source"));
            case FITS -> new Span(getTranslation("authoring.lesson.standing.fits"));
            case OUT_OF_DATE -> Kit.tag("part", Icon.CLOCK, getTranslation("authoring.lesson.standing.out-of-date"));
            case MISSING -> Kit.tag("line", Icon.MINUS, getTranslation("authoring.lesson.standing.missing"));
        };
    }

    private void stillFits() {
        around.stillFits().accept(new LessonSheet.Translation(part, language));
    }
}
