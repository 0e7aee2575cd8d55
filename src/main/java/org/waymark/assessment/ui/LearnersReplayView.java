package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.Replay;
import org.waymark.assessment.Replaying;
import org.waymark.assessment.export.ExportingRecords;
import org.waymark.assessment.export.Reader;
import org.waymark.base.Language;
import org.waymark.content.QuizRules.Shown;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.People;
import org.waymark.identity.Role;
import org.waymark.ui.BrowserZone;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;
import org.waymark.ui.WayBack;

/** An instructor goes through a learner's attempt; without the name as long as somebody has to mark it not knowing whose it is. */
@StyleSheet("styles/replay.css")
@Route(SiteMap.LEARNERS_REPLAY)
@RolesAllowed(Role.Name.INSTRUCTOR)
class LearnersReplayView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Replaying replaying;
    private final ExportingRecords exporting;
    private final CurrentUser user;
    private final People people;
    private final ObjectProvider<WayBack> ways;

    LearnersReplayView(
            Replaying replaying,
            ExportingRecords exporting,
            CurrentUser user,
            People people,
            ObjectProvider<WayBack> ways) {
        this.replaying = replaying;
        this.exporting = exporting;
        this.user = user;
        this.people = people;
        this.ways = ways;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var replay = replaying.ofLearner(
                    user.id(), event.getRouteParameters().get("attempt").orElse(""));
            var query = event.getLocation().getQueryParameters();
            var from = ways.stream().flatMap(it -> it.from(query).stream()).findFirst();
            var zone = from.map(WayBack.From::zone).orElseGet(() -> BrowserZone.of(event.getUI()));
            var reader = new Reader(Language.of(getLocale()), zone, name(replay), EnumSet.allOf(Shown.class));
            removeAll();
            add(crumbs(from, reader.learner()), new ReplayPage(replay, reader, exporting, user.id(), people::nameOf));
        } catch (AttemptNotFound _) {
            throw new NotFoundException();
        }
    }

    /** Back to where one came from: a page of a class, or the list of regradings. */
    private Component crumbs(Optional<WayBack.From> from, String learner) {
        var back = from.map(it -> new Anchor("/" + it.address(), it.words()))
                .orElseGet(() -> new Anchor("/" + SiteMap.REGRADINGS, getTranslation("assessment.regrading.title")));
        var crumbs = new Nav(back, new Span("/"), new Span(learner));
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", getTranslation("assessment.crumbs.label"));
        return crumbs;
    }

    private String name(Replay replay) {
        return replay.isAnonymous()
                ? getTranslation("assessment.replay.anonymous")
                : people.nameOf(replay.attempt().learner());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("assessment.replay.title"));
    }
}
