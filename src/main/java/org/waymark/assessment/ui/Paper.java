package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.base.Language;
import org.waymark.content.Quiz;
import org.waymark.question.Item;
import org.waymark.question.Question;
import org.waymark.question.Response;
import org.waymark.question.ui.QuestionField;
import org.waymark.ui.Icon;

/** The question one is at, or all of them, with the ways to the others and to handing in. */
final class Paper extends Composite<Div> {

    /** What a learner does with it. */
    interface Learner {
        void answers(int number, Response response);

        void handsIn();
    }

    private final Learner learner;
    private final Language language = Language.of(getLocale());
    private final QuestionNavigator navigator;
    private final Paragraph unanswered = new Paragraph();
    private final List<Section> sections = new ArrayList<>();
    private final boolean allAtOnce;
    private final int here;

    /** A sheet with this question on it; with all questions where the quiz is paced so. */
    Paper(Sheet sheet, int here, Learner learner) {
        this.learner = learner;
        this.here = here;
        allAtOnce = sheet.quiz().pacing() == Quiz.Pacing.ALL;
        navigator = new QuestionNavigator(sheet);
        numbers(sheet).mapToObj(number -> section(sheet, number)).forEach(sections::add);
        var questions = new Div();
        if (allAtOnce) {
            questions.add(Wording.say(new H1(), sheet.quiz().title(), language));
        }
        sections.forEach(questions::add);
        questions.add(foot(sheet));
        unanswered.addClassNames("meta", "unanswered");
        getContent().addClassName("quiz");
        getContent().add(questions, aside(sheet));
        show(sheet, here);
    }

    private IntStream numbers(Sheet sheet) {
        return allAtOnce ? sheet.numbers() : IntStream.of(here);
    }

    /** What has changed: which questions are answered, and which one is looked at. */
    void show(Sheet sheet, int number) {
        navigator.show(sheet, number);
        unanswered.setText(getTranslation("assessment.attempt.unanswered", sheet.unanswered()));
    }

    /** Brings a question into view and reads it out. */
    void goTo(int number) {
        var section = sections.get(allAtOnce ? number - 1 : 0);
        section.scrollIntoView();
        section.getElement().callJsFunction("focus");
    }

    private Section section(Sheet sheet, int number) {
        var item = sheet.item(number);
        var field = QuestionField.of(
                        item,
                        sheet.attempt().seed(),
                        language,
                        sheet.given(number),
                        response -> learner.answers(number, response))
                .at(number);
        HtmlContainer heading = allAtOnce ? new H2() : new H1();
        var section = new Section(label(item, number), field.prompt(heading), field);
        section.addClassName("paper");
        section.getElement().setAttribute("tabindex", "-1");
        heading.getId().ifPresent(id -> section.getElement().setAttribute("aria-labelledby", id));
        return section;
    }

    private Component label(Item item, int number) {
        var words = allAtOnce
                ? getTranslation("assessment.attempt.label-numbered", number, kind(item.question()), item.worth())
                : getTranslation("assessment.attempt.label", kind(item.question()), item.worth());
        var label = new Paragraph(words);
        label.addClassName("label");
        return label;
    }

    private String kind(Question question) {
        return switch (question) {
            case Question.SingleChoice _ -> getTranslation("assessment.kind.single-choice");
            case Question.MultipleChoice _ -> getTranslation("assessment.kind.multiple-choice");
            case Question.TrueFalse _ -> getTranslation("assessment.kind.true-false");
            case Question.Matching _ -> getTranslation("assessment.kind.matching");
            case Question.Ordering _ -> getTranslation("assessment.kind.ordering");
            case Question.ShortAnswer _ -> getTranslation("assessment.kind.short-answer");
            case Question.Categorise _,
                    Question.Numeric _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _,
                    Question.Essay _ -> throw new UnsupportedOperationException("to be written");
        };
    }

    private Component foot(Sheet sheet) {
        var foot = new Div();
        foot.addClassName("qfoot");
        if (!allAtOnce && here > 1) {
            foot.add(way(sheet, here - 1, Icon.ARROW_LEFT.create(), words("assessment.attempt.back")));
        }
        if (isLast(sheet)) {
            foot.add(handIn("primary", "push"));
        } else {
            var next = way(sheet, here + 1, words("assessment.attempt.next"), Icon.ARROW_RIGHT.create());
            next.addClassNames("primary", "push");
            foot.add(next, handIn("quiet", "only-phone"));
        }
        return foot;
    }

    private RouterLink way(Sheet sheet, int number, Component... words) {
        var way = QuestionNavigator.link(sheet, number);
        way.setText("");
        way.add(words);
        way.addClassName("btn");
        return way;
    }

    private Span words(String key) {
        return new Span(getTranslation(key));
    }

    private boolean isLast(Sheet sheet) {
        return allAtOnce || here == sheet.size();
    }

    private Component aside(Sheet sheet) {
        var title = new H2(getTranslation("assessment.attempt.questions"));
        title.addClassNames("label", "no-phone");
        var aside = new Aside(title, navigator, legend(), unanswered);
        aside.getElement().setAttribute("aria-label", getTranslation("assessment.attempt.overview"));
        if (!isLast(sheet)) {
            aside.add(handIn("small", "no-phone"));
        }
        return aside;
    }

    private Component legend() {
        var legend = new Div(
                sign("answered", "assessment.attempt.legend-answered"), sign("here", "assessment.attempt.legend-here"));
        legend.addClassNames("legend", "no-phone");
        return legend;
    }

    private Component sign(String look, String key) {
        var swatch = new Span();
        swatch.addClassNames("swatch", look);
        return new Span(swatch, words(key));
    }

    private Component handIn(String... looks) {
        var button = new Button(getTranslation("assessment.attempt.hand-in"), _ -> learner.handsIn());
        button.addClassName("btn");
        button.addClassNames(looks);
        return button;
    }
}
