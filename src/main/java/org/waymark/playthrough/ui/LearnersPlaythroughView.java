package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.base.Language;
import org.waymark.content.Library;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.People;
import org.waymark.identity.Role;
import org.waymark.playthrough.FollowingPlaythroughs;
import org.waymark.playthrough.PlaythroughNotFound;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** One of the staff goes through what a learner played, choice by choice; the learner can see that. */
@Route(SiteMap.LEARNERS_PLAYTHROUGH)
@RolesAllowed(Role.Name.INSTRUCTOR)
class LearnersPlaythroughView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final FollowingPlaythroughs following;
    private final Library library;
    private final CurrentUser user;
    private final People people;
    private String title = "";

    LearnersPlaythroughView(FollowingPlaythroughs following, Library library, CurrentUser user, People people) {
        this.following = following;
        this.library = library;
        this.user = user;
        this.people = people;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("playthrough").orElse("");
        try {
            show(Telling.of(following.ofLearner(user.id(), token), library, Language.of(getLocale())));
        } catch (PlaythroughNotFound _) {
            throw new NotFoundException();
        }
    }

    private void show(Telling telling) {
        var name = people.nameOf(telling.playthrough().learner());
        title = getTranslation(
                "playthrough.learners.page-title",
                name,
                telling.scenario().title().in(telling.language()));
        var evidence = new EvidencePanel(telling.course());
        var page = new Div(head(telling, name));
        page.addClassNames("debrief", "stack-l");
        var label = EndingHead.label(getTranslation("playthrough.learners.ending"));
        telling.walk()
                .ending()
                .ifPresent(ending -> page.add(new EndingHead(telling, ending, label, new H2(), evidence)));
        page.add(new WayTaken(telling), new RatedTexts(telling), evidence);
        removeAll();
        add(
                new Crumbs(
                        telling.course(),
                        telling.language(),
                        Crumbs.scenario(telling.course(), telling.scenario(), telling.language()),
                        new Span(name)),
                page);
    }

    private Component head(Telling telling, String name) {
        var begun = Wording.day(telling.playthrough().startedAt(), telling.language());
        var head = new Div(
                Wording.say(new H1(), telling.scenario().title(), telling.language()),
                Kit.lead(getTranslation("playthrough.learners.by", name, begun)),
                Kit.metaLine(getTranslation("playthrough.learners.looked")));
        head.addClassName("stack");
        return head;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
