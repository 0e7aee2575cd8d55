package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.waymark.base.Language;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.ui.Icon;

/** All that stands on the page of an attempt; places with a data attribute are filled by the browser. */
final class AttemptPage {

    private final Sheet sheet;
    private final Language language;
    private final EvidencePanel evidence;
    private final List<Paper> papers = new ArrayList<>();
    private final Div questions = new Div();
    private final AttemptElement element;

    /**
     * The page of a sheet.
     *
     * @param here the question to begin with
     * @param arrived whether the learner has just come from the question before
     */
    AttemptPage(Sheet sheet, int here, Language language, boolean arrived) {
        this.sheet = sheet;
        this.language = language;
        evidence = new EvidencePanel(sheet.course());
        element = new AttemptElement(sheet.attempt().token());
        questions.addClassName("papers");
        sheet.papers().forEach(number -> papers.add(paper(number, here)));
        if (sheet.isAllAtOnce()) {
            questions.add(Wording.say(new H1(), sheet.quiz().title(), language));
        }
        papers.forEach(questions::add);
        questions.add(foot());
        var quiz = new Div(questions, aside());
        quiz.addClassName("quiz");
        quiz.getElement().setAttribute("hidden", sheet.isPaused());
        var page = new Div(filled(new Div(), "data-banner", "status"), notices(), halted(), quiz, evidence);
        if (sheet.isPausable()) {
            page.addComponentAtIndex(2, cover());
        }
        page.addClassName("page");
        element.add(bar(), page);
        element.show(
                AttemptWords.of(sheet.quiz().title().in(language), sheet.size()), SheetWire.of(sheet, here, arrived));
    }

    private Paper paper(int number, int here) {
        var paper = new Paper(sheet, number, evidence.marks());
        return sheet.isAllAtOnce() || number == here ? paper : paper.hidden();
    }

    AttemptElement element() {
        return element;
    }

    /** Says what is to be said to a question now. */
    void settle(Sheet now, int number) {
        papers.stream().filter(paper -> paper.number() == number).forEach(paper -> paper.settle(now));
    }

    // --- above ---

    private Component bar() {
        var title = Wording.say(new Span(), sheet.quiz().title(), language);
        title.addClassName("bar-title");
        var place = filled(new Span(), "data-place", "");
        place.addClassNames("meta", "num");
        var where = new Div(title, place);
        where.addClassName("where");
        var save = filled(new Span(), "data-save", "status");
        save.addClassNames("save", "push");
        var inner = new Div(where, save, clock(), announcements());
        if (sheet.isPausable()) {
            inner.addComponentAtIndex(3, pause());
        }
        inner.addClassName("lbar-in");
        var bar = new Section(inner);
        bar.addClassName("lbar");
        bar.getElement().setAttribute("aria-label", sheet.quiz().title().in(language));
        return bar;
    }

    private Component clock() {
        var left = filled(new Span(), "data-left", "timer");
        left.addClassName("num");
        var clock = Acts.button("clock", new Component[] {Icon.CLOCK.create(), left}, "quiet", "small", "clock");
        clock.removeClassName("btn");
        clock.getElement().setAttribute("aria-label", words("assessment.taking.clock-label"));
        clock.getElement().setAttribute("aria-pressed", "false");
        clock.getElement().setAttribute("hidden", true);
        return clock;
    }

    private Component pause() {
        var words = span("assessment.taking.pause");
        words.addClassName("no-phone");
        var pause = Acts.button("pause", new Component[] {Icon.PAUSE.create(), words}, "quiet", "small");
        pause.getElement()
                .setAttribute("aria-label", words("assessment.taking.pause-label"))
                .setAttribute("hidden", sheet.isPaused());
        return pause;
    }

    /** Lies over the questions while the clock stands still. */
    private Component cover() {
        var title = new H1(words("assessment.taking.pause-title"));
        title.getElement().setAttribute("tabindex", "-1");
        var cover = new Section(title, new Paragraph(words("assessment.taking.pause-text")));
        sheet.attempt()
                .terms()
                .closes()
                .map(closes -> Wording.moment(closes, language))
                .ifPresent(closes ->
                        cover.add(new Paragraph(element.getTranslation("assessment.taking.pause-closes", closes))));
        cover.add(
                filled(new Paragraph(), "data-pausing", "status"),
                Acts.button("resume", new Component[] {span("assessment.taking.resume")}, "primary"));
        cover.addClassNames("card", "cover");
        cover.getElement().setAttribute("data-cover", "").setAttribute("hidden", !sheet.isPaused() || sheet.isHalted());
        return cover;
    }

    /** Lies over the questions while an instructor keeps the clock stopped: there is nothing to press. */
    private Component halted() {
        var title = new H1(words("assessment.taking.halted-title"));
        title.getElement().setAttribute("tabindex", "-1");
        var cover = new Section(title, new Paragraph(words("assessment.taking.halted-text")));
        cover.addClassNames("card", "cover");
        cover.getElement().setAttribute("data-halted", "").setAttribute("hidden", !sheet.isHalted());
        return cover;
    }

    private Component announcements() {
        var announcements = filled(new Span(), "data-announce", "status");
        announcements.addClassName("vh");
        return announcements;
    }

    private Component notices() {
        var notices = new Section();
        notices.addClassName("notices");
        notices.getElement()
                .setAttribute("data-notices", "")
                .setAttribute("aria-label", words("assessment.taking.notices"));
        return notices;
    }

    // --- below ---

    private Component foot() {
        var foot = new Div();
        foot.addClassName("qfoot");
        if (!sheet.isAllAtOnce()) {
            if (!sheet.isOneWay()) {
                foot.add(Acts.button(
                        "back", new Component[] {Icon.ARROW_LEFT.create(), span("assessment.attempt.back")}));
            }
            foot.add(Acts.button(
                    "next",
                    new Component[] {span("assessment.attempt.next"), Icon.ARROW_RIGHT.create()},
                    "primary",
                    "push"));
            foot.add(handIn("data-not-last", "quiet", "only-phone"));
        }
        foot.add(handIn("data-last", "primary", "push"));
        return foot;
    }

    private Component aside() {
        var title = new H2(words("assessment.attempt.questions"));
        title.addClassNames("label", "no-phone");
        var unanswered = filled(new Paragraph(), "data-unanswered", "");
        unanswered.addClassNames("meta", "unanswered");
        var aside = new Aside(title, new QuestionNavigator(sheet), legend(), unanswered);
        aside.getElement().setAttribute("aria-label", words("assessment.attempt.overview"));
        if (!sheet.isAllAtOnce()) {
            aside.add(handIn("data-not-last", "small", "no-phone"));
        }
        return aside;
    }

    private Component legend() {
        var legend = new Div(
                sign("answered", "assessment.attempt.legend-answered"),
                sign("partly", "assessment.attempt.legend-partly"),
                sign("here", "assessment.attempt.legend-here"));
        legend.addClassNames("legend", "no-phone");
        return legend;
    }

    private Component sign(String look, String key) {
        var swatch = new Span();
        swatch.addClassNames("swatch", look);
        return new Span(swatch, span(key));
    }

    private NativeButton handIn(String when, String... looks) {
        var button = Acts.button("hand-in", words("assessment.attempt.hand-in"), looks);
        button.getElement().setAttribute(when, "");
        return button;
    }

    // --- words ---

    private <C extends Component> C filled(C place, String name, String role) {
        place.getElement().setAttribute(name, "");
        if (!role.isEmpty()) {
            place.getElement().setAttribute("role", role);
        }
        return place;
    }

    private Span span(String key) {
        return new Span(words(key));
    }

    private String words(String key) {
        return element.getTranslation(key);
    }
}
