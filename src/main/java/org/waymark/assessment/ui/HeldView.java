package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.DecidingHeldAnswers;
import org.waymark.assessment.HeldAnswer;
import org.waymark.assessment.WaitingEssays;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.People;
import org.waymark.identity.Role;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** An instructor sees answers that were stored and not counted, and decides whether they count after all. */
@Route(SiteMap.HELD)
@RolesAllowed(Role.Name.INSTRUCTOR)
class HeldView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final DecidingHeldAnswers deciding;
    private final WaitingEssays waiting;
    private final People people;
    private final CurrentUser user;

    HeldView(DecidingHeldAnswers deciding, WaitingEssays waiting, People people, CurrentUser user) {
        this.deciding = deciding;
        this.waiting = waiting;
        this.people = people;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var all = deciding.all(user.id());
        var open = all.stream().filter(it -> it.decision().isEmpty()).toList();
        var decided = all.stream().filter(it -> it.decision().isPresent()).toList();
        var lead = new Paragraph(getTranslation("assessment.held.lead"));
        lead.addClassName("lead");
        var page = new Div(
                new H1(getTranslation("assessment.held.title")),
                StaffWords.between(
                        SiteMap.HELD, waiting.queue(user.id()).waiting().size(), deciding.undecided(user.id())),
                lead);
        page.addClassNames("staff", "stack-l");
        page.add(section(getTranslation("assessment.held.open", open.size()), open));
        if (!decided.isEmpty()) {
            page.add(section(getTranslation("assessment.held.decided"), decided));
        }
        removeAll();
        add(page);
    }

    private Component section(String title, List<HeldAnswer> answers) {
        var section = new Section(new H2(title));
        section.addClassName("stack");
        if (answers.isEmpty()) {
            section.add(StaffWords.help(getTranslation("assessment.held.nothing")));
        }
        answers.stream()
                .map(answer -> new HeldCard(answer, people::nameOf, () -> admit(answer), why -> setAside(answer, why)))
                .forEach(section::add);
        return section;
    }

    private void admit(HeldAnswer answer) {
        decide(
                () -> deciding.admit(user.id(), answer.place()),
                getTranslation("assessment.held.admitted-done", answer.learner()));
    }

    private void setAside(HeldAnswer answer, String reason) {
        decide(
                () -> deciding.setAside(user.id(), answer.place(), reason),
                getTranslation("assessment.held.set-aside-done"));
    }

    private void decide(Runnable decision, String done) {
        try {
            decision.run();
            Notices.say(done);
        } catch (AttemptNotFound _) {
            Notices.warn(getTranslation("assessment.held.gone"));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("assessment.held.title"));
    }
}
