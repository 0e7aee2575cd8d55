package org.waymark.assessment.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.Replay;
import org.waymark.assessment.Replaying;
import org.waymark.assessment.export.ExportingRecords;
import org.waymark.content.QuizRules.Shown;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.People;
import org.waymark.identity.Role;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** An instructor goes through a learner's attempt; without the name as long as somebody has to mark it not knowing whose it is. */
@Route(SiteMap.LEARNERS_REPLAY)
@RolesAllowed(Role.Name.INSTRUCTOR)
class LearnersReplayView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Replaying replaying;
    private final ExportingRecords exporting;
    private final CurrentUser user;
    private final People people;

    LearnersReplayView(Replaying replaying, ExportingRecords exporting, CurrentUser user, People people) {
        this.replaying = replaying;
        this.exporting = exporting;
        this.user = user;
        this.people = people;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var replay = replaying.ofLearner(
                    user.id(), event.getRouteParameters().get("attempt").orElse(""));
            removeAll();
            add(new ReplayPage(replay, name(replay), EnumSet.allOf(Shown.class), exporting, user.id(), people::nameOf));
        } catch (AttemptNotFound _) {
            throw new NotFoundException();
        }
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
