package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.waymark.base.Language;
import org.waymark.content.Section;
import org.waymark.content.figure.ui.FigurePanel;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;

/** The text of a lesson, in one language or in two that stand beside each other section by section. */
final class LessonText extends Article {

    private final LessonPage page;
    private final SectionBody body;
    private final ReadMarks marks;

    LessonText(LessonPage page, SectionBody body, ReadMarks marks) {
        this.page = page;
        this.body = body;
        this.marks = marks;
        page.beside().ifPresentOrElse(this::two, this::one);
    }

    private void one() {
        addClassName("prose");
        Wording.spoken(this, page.shown(), page.language());
        add(meta(), Wording.say(new H1(), page.lesson().title(), page.shown()), lead(page.shown()));
        if (!page.isTranslated()) {
            add(untranslated());
        }
        for (var section : page.lesson().sections()) {
            var part = new com.vaadin.flow.component.html.Section();
            SectionText.into(part, section, page.shown(), body);
            part.addClassName("sec");
            add(marks.on(part, section.id()));
            figures(section).forEach(this::add);
        }
    }

    private void two(Language second) {
        addClassName("twin");
        add(columnHead(page.shown()), columnHead(second));
        if (!page.isTranslated()) {
            add(untranslated());
        }
        var title = new Paragraph(page.lesson().title().in(second));
        title.addClassName("as-h1");
        add(
                cell("a", page.shown(), Wording.say(new H1(), page.lesson().title(), page.shown()), lead(page.shown())),
                cell("b", second, title, lead(second)));
        for (var section : page.lesson().sections()) {
            var first = cell("a", page.shown());
            SectionText.into(first, section, page.shown(), body);
            var other = cell("b", second);
            SectionText.into(other, section, second, body);
            add(marks.on(first, section.id()), other);
            figures(section).forEach(this::add);
        }
    }

    /** What is drawn below the text of a section, in the language of the page; it is not part of what is read of the section. */
    private List<Div> figures(Section section) {
        var course = page.course();
        return course.figures(page.lesson().id(), section.id()).stream()
                .map(figure -> FigurePanel.inText(course, figure, page.language(), new ReaderMarks(course)))
                .map(this::across)
                .toList();
    }

    /** Below both columns, where there are two. */
    private Div across(Component figure) {
        var row = new Div(figure);
        row.addClassNames("sec", "across");
        return Wording.spoken(row, page.language(), page.shown());
    }

    private Div cell(String side, Language language, Component... content) {
        var cell = new Div(content);
        cell.addClassNames("sec", "prose", side);
        return Wording.spoken(cell, language, page.language());
    }

    private Component columnHead(Language language) {
        var tag = new Span(language.tag().toUpperCase(Locale.ROOT));
        tag.addClassName("lang");
        tag.getElement().setAttribute("aria-hidden", "true");
        var name = Wording.spoken(new Span(getTranslation(Keys.of(language))), language, page.language());
        var head = new Div(tag, name);
        head.addClassName("pair-head");
        return head;
    }

    private Component meta() {
        var lesson = page.lesson();
        var meta = new Paragraph(getTranslation(
                "content.lesson.meta", lesson.minutes(), lesson.sections().size(), page.documents()));
        meta.addClassName("meta");
        return Wording.spoken(meta, page.language(), page.shown());
    }

    private Component lead(Language language) {
        var lead = new Paragraph(page.lesson().summary().in(language));
        lead.addClassName("lead");
        return lead;
    }

    private Component untranslated() {
        var sentence = new Span(getTranslation("content.lesson.untranslated", getTranslation(Keys.of(page.shown()))));
        var note = new Div(Icon.CIRCLE_ALERT.create(), sentence);
        note.addClassName("note");
        return Wording.spoken(note, page.language(), page.shown());
    }
}
