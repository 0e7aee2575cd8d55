package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** The editor of a lesson: its parts, the texts of one of them in all languages beside each other, and how learners will see them. */
@StyleSheet("styles/authoring-lesson.css")
final class LessonEditor extends Composite<Div> {

    /** What is done with the lesson. */
    interface Work extends LessonDesk.Keeping {

        /** Somebody writes in this part now. */
        void opened(Optional<Slug> part);

        /** A translation fits although its source has changed; gives back the lesson as it is then. */
        LessonSheet stillFits(LessonSheet.Translation translation);
    }

    private final Language language = Language.of(getLocale());
    private final String owner;
    private final Work work;
    private final LessonDesk desk;
    private final MarkdownDesk texts = new MarkdownDesk();
    private final MarkdownTools tools = new MarkdownTools();
    private final PickerPlace pickers;
    private final SectionList parts = new SectionList(language, this::choose);
    private final Div shape = new Div();
    private final LengthTable lengths = new LengthTable();
    private final LessonProblems problems = new LessonProblems(this::goTo);
    private final Map<Language, NativeButton> tabs = new EnumMap<>(Language.class);
    private final Div columnPlace = new Div();
    private final Div previewPlace = new Div();
    private final List<LanguageColumn> columns = new ArrayList<>();
    private final List<PartPreview> previews = new ArrayList<>();
    private Optional<Slug> part = Optional.empty();
    private Optional<SectionPlan> plan = Optional.empty();
    private Language on;

    /**
     * @param part the one to begin with; where the lesson does not have it, title and summary
     * @param owner under whose name the browser keeps what was not sent
     */
    LessonEditor(LessonSheet sheet, Optional<Slug> part, String owner, Work work) {
        this.owner = owner + " " + sheet.course().id() + " " + sheet.lesson();
        this.work = work;
        this.desk = new LessonDesk(sheet, work);
        this.pickers = new PickerPlace(desk, texts, tools, language);
        this.on = sheet.languages().getFirst();
        columnPlace.addClassName("bench-three");
        previewPlace.addClassNames("bench-three", "bench-preview");
        texts.addClassName("bench-main");
        texts.add(title(), tools, tabs(), columnPlace, previewPlace, problems);
        getContent().addClassName("bench");
        getContent().add(beside(), texts, pickers);
        open(part.filter(it -> sheet.parts().contains(Optional.of(it))));
    }

    private Component title() {
        var front = new TextPlace(
                Optional.empty(), TextPlace.Part.TITLE, desk.sheet().languages().getFirst());
        var title = new H1(
                getTranslation("authoring.lesson.page-title", desk.sheet().text(front)));
        title.addClassName("vh");
        return title;
    }

    private Component beside() {
        var aside = new Aside(parts, shape, lengths);
        aside.addClassName("bench-beside");
        aside.getElement().setAttribute("aria-label", getTranslation("authoring.lesson.beside"));
        return aside;
    }

    /** For whoever may see the drafts and not change them: how the lesson will be read, and why it cannot be written here. */
    void onlyRead(String why) {
        tools.setVisible(false);
        columnPlace.setVisible(false);
        texts.addComponentAtIndex(1, Kit.note(Icon.LOCK, new Paragraph(why)));
    }

    /** What one does with the lesson as a whole. */
    void addActions(Component... actions) {
        tools.addActions(actions);
    }

    /** Lets the shape of the lesson be worked at. */
    void addPlan(SectionDesk sections) {
        var added = new SectionPlan(sections, language, this::open);
        plan = Optional.of(added);
        shape.add(added);
        added.show(desk.sheet(), part);
    }

    /** The part that is being written. */
    Optional<Slug> part() {
        return part;
    }

    /** The lesson was looked at again; what is being typed stays. */
    void refresh(LessonSheet now) {
        desk.show(now);
        refresh();
    }

    private void choose(Optional<Slug> chosen) {
        if (!chosen.equals(part)) {
            open(chosen);
        }
    }

    private void open(Optional<Slug> opened) {
        part = opened;
        columns.clear();
        previews.clear();
        columnPlace.removeAll();
        previewPlace.removeAll();
        var around = new LanguageColumn.Around(desk, owner, this::refresh, this::stillFits);
        for (var each : desk.sheet().languages()) {
            columns.add(new LanguageColumn(part, each, around));
            previews.add(new PartPreview(part, each, pickers::open));
        }
        columns.forEach(columnPlace::add);
        previews.forEach(previewPlace::add);
        work.opened(part);
        refresh();
    }

    private void refresh() {
        columns.forEach(LanguageColumn::refresh);
        previews.forEach(it -> it.show(desk.sheet()));
        parts.show(desk.sheet(), part);
        plan.ifPresent(it -> it.show(desk.sheet(), part));
        lengths.show(desk.sheet());
        problems.show(desk.sheet());
        turnOn(on);
    }

    /** On a narrow screen one language is shown at a time. */
    private void turnOn(Language shown) {
        on = shown;
        tabs.forEach((offered, tab) -> {
            tab.setText(SectionList.tab(this, offered, desk.sheet().standing(part, offered)));
            tab.getElement().setAttribute("aria-pressed", String.valueOf(offered == on));
        });
        columns.forEach(it -> it.turnOn(it.language() == on));
        previews.forEach(it -> it.turnOn(it.language() == on));
    }

    private Component tabs() {
        var row = new Div();
        row.addClassNames("seg", "only-phone", "bench-tabs");
        row.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("authoring.lesson.language"));
        for (var offered : desk.sheet().languages()) {
            var tab = new NativeButton("", _ -> turnOn(offered));
            tab.getElement().setAttribute("type", "button");
            tabs.put(offered, tab);
            row.add(tab);
        }
        return row;
    }

    private void goTo(LessonSheet.Spot spot) {
        choose(spot.section());
        turnOn(spot.language());
        columns.stream()
                .filter(it -> it.language() == spot.language())
                .findFirst()
                .ifPresent(LanguageColumn::focus);
    }

    private void stillFits(LessonSheet.Translation translation) {
        refresh(work.stillFits(translation));
    }
}
