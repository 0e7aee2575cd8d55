package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.waymark.base.Language;
import org.waymark.content.Library;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.People;
import org.waymark.identity.Role;
import org.waymark.playthrough.FollowingPlaythroughs;
import org.waymark.playthrough.PlaythroughNotFound;
import org.waymark.ui.Dates;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;
import org.waymark.ui.WayBack;

/** One of the staff goes through what a learner played, choice by choice; the learner can see that. */
@Route(SiteMap.LEARNERS_PLAYTHROUGH)
@RolesAllowed(Role.Name.INSTRUCTOR)
@StyleSheet("styles/scenario.css")
class LearnersPlaythroughView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final FollowingPlaythroughs following;
    private final Library library;
    private final CurrentUser user;
    private final People people;
    private final ObjectProvider<WayBack> ways;
    private String title = "";

    LearnersPlaythroughView(
            FollowingPlaythroughs following,
            Library library,
            CurrentUser user,
            People people,
            ObjectProvider<WayBack> ways) {
        this.following = following;
        this.library = library;
        this.user = user;
        this.people = people;
        this.ways = ways;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("playthrough").orElse("");
        try {
            var query = event.getLocation().getQueryParameters();
            show(
                    Telling.of(following.ofLearner(user.id(), token), library, Language.of(getLocale())),
                    ways.stream().flatMap(it -> it.from(query).stream()).findFirst());
        } catch (PlaythroughNotFound _) {
            throw new NotFoundException();
        }
    }

    private void show(Telling telling, Optional<WayBack.From> from) {
        var name = people.nameOf(telling.playthrough().learner());
        title = getTranslation(
                "playthrough.learners.page-title",
                name,
                telling.scenario().title().in(telling.language()));
        var evidence = new EvidencePanel(telling.course());
        var page = new Div(head(telling, name, from));
        page.addClassNames("debrief", "stack-l");
        var label = EndingHead.label(getTranslation("playthrough.learners.ending"));
        telling.walk()
                .ending()
                .ifPresent(ending -> page.add(new EndingHead(telling, ending, label, new H2(), evidence)));
        page.add(new WayTaken(telling), new RatedTexts(telling), evidence);
        removeAll();
        add(crumbs(telling, name, from), page);
    }

    /** The way back to the class that one came from, or else the way to the scenario. */
    private static Component crumbs(Telling telling, String name, Optional<WayBack.From> from) {
        var scenario = Crumbs.scenario(telling.course(), telling.scenario(), telling.language());
        return from.map(it -> new Crumbs(new Anchor("/" + it.address(), it.words()), scenario, new Span(name)))
                .orElseGet(() -> new Crumbs(telling.course(), telling.language(), scenario, new Span(name)));
    }

    private Component head(Telling telling, String name, Optional<WayBack.From> from) {
        var dates = from.map(it -> new Dates(it.zone(), telling.language()))
                .orElseGet(() -> Dates.here(telling.language()));
        var begun = dates.moment(telling.playthrough().startedAt());
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
