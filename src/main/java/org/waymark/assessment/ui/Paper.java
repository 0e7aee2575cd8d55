package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.question.Behaviour;
import org.waymark.question.Item;
import org.waymark.question.ItemProgress;
import org.waymark.question.Stimulus;
import org.waymark.question.ui.CitationMarks;
import org.waymark.question.ui.QuestionField;

/** One question to be answered: its passage, the question itself, how sure one is, what was said to it. */
final class Paper extends Composite<Section> {

    private final Language language = Language.of(getLocale());
    private final Div feedback = new Div();
    private final CitationMarks marks;
    private final int number;

    /** What there was to say last. */
    private Optional<ItemProgress> said = Optional.empty();

    Paper(Sheet sheet, int number, CitationMarks marks) {
        this.number = number;
        this.marks = marks;
        var item = sheet.item(number);
        var section = getContent();
        section.addClassName("paper");
        section.getElement().setAttribute("data-number", String.valueOf(number));
        section.getElement().setAttribute("tabindex", "-1");
        sheet.firstOfSection(number).ifPresent(title -> section.add(sectionTitle(title.in(language))));
        sheet.passageAt(number).ifPresent(passage -> section.add(passage(passage)));
        section.add(question(sheet, item));
        if (sheet.passageAt(number).isPresent()) {
            section.addClassName("with-passage");
        }
        if (sheet.isChecked()) {
            feedback.addClassName("feedback");
            feedback.getElement().setAttribute("role", "status");
            section.add(feedback);
            settle(sheet);
        }
    }

    int number() {
        return number;
    }

    /** Keeps it out of sight until the browser brings it up. */
    Paper hidden() {
        getContent().getElement().setAttribute("hidden", true);
        return this;
    }

    /** Says what is to be said to this question now; only where questions are checked one by one there is anything. */
    void settle(Sheet sheet) {
        var now = Optional.of(sheet.progress(number));
        if (now.equals(said)) {
            return;
        }
        said = now;
        feedback.removeAll();
        feedback.add(new Feedback(sheet, number, marks));
    }

    private Component sectionTitle(String title) {
        var paragraph = new Paragraph(title);
        paragraph.addClassName("part-title");
        return paragraph;
    }

    private Component passage(Stimulus stimulus) {
        var title = Wording.say(new Paragraph(), stimulus.title(), language);
        title.addClassName("label");
        var passage = new Aside(title);
        passage.addClassName("passage");
        passage.getElement().setAttribute("aria-label", getTranslation("assessment.paper.passage"));
        Wording.paragraphs(stimulus.text(), language).forEach(passage::add);
        return passage;
    }

    private Component question(Sheet sheet, Item item) {
        var alone = !sheet.isAllAtOnce();
        var field = QuestionField.of(item, sheet.attempt().seed(), language, sheet.given(number))
                .pictures(sheet.pictures())
                .at(number);
        HtmlContainer heading = alone ? new H1() : new H2();
        var question = new Div(label(item, alone), field.prompt(heading), field);
        question.addClassName("asked");
        heading.getId().ifPresent(id -> getContent().getElement().setAttribute("aria-labelledby", id));
        if (sheet.behaviour() instanceof Behaviour.Certain) {
            question.add(new CertaintyChoice(number, sheet.certainty(number)));
        }
        if (sheet.isChecked()) {
            question.add(help(), actions(sheet));
        }
        return question;
    }

    private Component label(Item item, boolean alone) {
        var kind = getTranslation(Kinds.key(item.question()));
        var label = new Paragraph(
                alone
                        ? getTranslation("assessment.attempt.label", kind, item.worth())
                        : getTranslation("assessment.attempt.label-numbered", number, kind, item.worth()));
        label.addClassName("label");
        return label;
    }

    private Component help() {
        var help = new Paragraph();
        help.addClassNames("help", "bad");
        help.getElement().setAttribute("data-help", "");
        help.getElement().setAttribute("role", "alert");
        return help;
    }

    /** All of them; the browser shows what can be done now. */
    private Component actions(Sheet sheet) {
        var tries = new Span();
        tries.addClassName("meta");
        tries.getElement().setAttribute("data-tries", "");
        var again =
                sheet.behaviour() instanceof Behaviour.Practice ? "assessment.paper.redo" : "assessment.paper.again";
        var row = new Div(
                Acts.button("check", getTranslation("assessment.paper.check")),
                Acts.button("again", getTranslation(again)),
                tries);
        row.addClassNames("row", "acts");
        return row;
    }
}
