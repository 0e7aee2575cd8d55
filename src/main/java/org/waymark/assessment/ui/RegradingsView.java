package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.assessment.DecidingHeldAnswers;
import org.waymark.assessment.PastRegrading;
import org.waymark.assessment.Regrading;
import org.waymark.assessment.RegradingOutdated;
import org.waymark.assessment.RegradingQuizzes;
import org.waymark.assessment.WaitingEssays;
import org.waymark.base.Language;
import org.waymark.content.Library;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.People;
import org.waymark.identity.Role;
import org.waymark.ui.Icon;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** An instructor sees which quizzes have attempts on earlier editions, and every regrading there was. */
@Route(SiteMap.REGRADINGS)
@RolesAllowed(Role.Name.INSTRUCTOR)
class RegradingsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final RegradingQuizzes regrading;
    private final WaitingEssays waiting;
    private final DecidingHeldAnswers held;
    private final Library library;
    private final People people;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());

    RegradingsView(
            RegradingQuizzes regrading,
            WaitingEssays waiting,
            DecidingHeldAnswers held,
            Library library,
            People people,
            CurrentUser user) {
        this.regrading = regrading;
        this.waiting = waiting;
        this.held = held;
        this.library = library;
        this.people = people;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var page = new Div(
                new H1(getTranslation("assessment.regrading.title")),
                StaffWords.between(
                        SiteMap.REGRADINGS, waiting.queue(user.id()).waiting().size(), held.undecided(user.id())),
                StaffWords.help(getTranslation("assessment.regrading.help")),
                candidates(),
                history());
        page.addClassNames("staff", "stack-l");
        removeAll();
        add(page);
    }

    private Component candidates() {
        var section = new Section(new H2(getTranslation("assessment.regrading.quizzes")));
        section.addClassName("stack");
        var candidates = regrading.candidates(user.id());
        if (candidates.isEmpty()) {
            section.add(new Paragraph(getTranslation("assessment.regrading.no-quizzes")));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("queue");
        candidates.stream().map(this::entry).forEach(list::add);
        section.add(list);
        return section;
    }

    private ListItem entry(RegradingQuizzes.Candidate candidate) {
        var course = candidate.edition().course();
        var link = Wording.say(
                new Anchor("/" + SiteMap.regrading(course.id(), candidate.quiz().id())),
                candidate.quiz().title(),
                language);
        var where = StaffWords.meta(getTranslation(
                "assessment.regrading.candidate",
                course.title().in(language),
                candidate.attempts(),
                candidate.edition().number()));
        var text = new Div(link, where);
        text.addClassName("queue-text");
        return new ListItem(text);
    }

    private Component history() {
        var section = new Section(new H2(getTranslation("assessment.regrading.history")));
        section.addClassName("stack");
        var all = regrading.history(user.id());
        if (all.isEmpty()) {
            section.add(new Paragraph(getTranslation("assessment.regrading.no-history")));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("queue");
        all.stream().map(this::past).forEach(list::add);
        section.add(list);
        return section;
    }

    private ListItem past(PastRegrading seen) {
        var past = seen.regrading();
        var course = library.edition(past.edition()).course();
        var quiz = course.quiz(past.quiz()).orElseThrow();
        var title = Wording.say(new Paragraph(), quiz.title(), language);
        var who = StaffWords.meta(getTranslation(
                "assessment.regrading.past",
                StaffWords.day(past.at(), language),
                people.nameOf(past.by()),
                seen.tally().attempts(),
                seen.tally().gaining(),
                seen.tally().losing()));
        var text = new Div(title, new Paragraph(past.reason()), who);
        StaffWords.others(seen.others(), "assessment.regrading.past-others").ifPresent(text::add);
        text.addClassName("queue-text");
        var entry = new ListItem(text);
        past.undone()
                .ifPresentOrElse(
                        undone -> entry.add(StaffWords.tag(
                                "wait",
                                Icon.ROTATE,
                                getTranslation(
                                        "assessment.regrading.undone",
                                        StaffWords.day(undone.at(), language),
                                        people.nameOf(undone.by())))),
                        () -> {
                            if (seen.undoable()) {
                                entry.add(undo(past));
                            }
                        });
        return entry;
    }

    private Component undo(Regrading past) {
        var row = new Div();
        row.addClassNames("row", "tight");
        var ask = new NativeButton(getTranslation("assessment.regrading.undo"));
        ask.addClassName("btn");
        ask.addClickListener(_ -> {
            var sure = new NativeButton(getTranslation("assessment.regrading.undo-now"), _ -> undoNow(past));
            sure.addClassNames("btn", "primary");
            var back = new NativeButton(getTranslation("assessment.regrading.keep"), _ -> show());
            back.addClassName("btn");
            row.removeAll();
            row.add(sure, back);
            sure.focus();
        });
        row.add(ask);
        return row;
    }

    private void undoNow(Regrading past) {
        try {
            regrading.undo(user.id(), past.id());
            Notices.say(getTranslation("assessment.regrading.undone-notice"));
        } catch (RegradingOutdated _) {
            Notices.warn(getTranslation("assessment.regrading.undo-refused"));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("assessment.regrading.title"));
    }
}
