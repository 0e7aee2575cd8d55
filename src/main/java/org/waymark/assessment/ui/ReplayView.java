package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.Look;
import org.waymark.assessment.Replaying;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.assessment.export.ExportingRecords;
import org.waymark.assessment.export.Reader;
import org.waymark.base.Language;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.People;
import org.waymark.ui.BrowserZone;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** A learner goes through an own attempt again, and sees who of the staff has looked at it. */
@StyleSheet("styles/replay.css")
@Route(SiteMap.REPLAY)
@PermitAll
class ReplayView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final TakingQuizzes taking;
    private final Replaying replaying;
    private final ExportingRecords exporting;
    private final CurrentUser user;
    private final People people;
    private final Clock clock;

    ReplayView(
            TakingQuizzes taking,
            Replaying replaying,
            ExportingRecords exporting,
            CurrentUser user,
            People people,
            Clock clock) {
        this.taking = taking;
        this.replaying = replaying;
        this.exporting = exporting;
        this.user = user;
        this.people = people;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("attempt").orElse("");
        try {
            var replay = replaying.own(user.id(), token);
            var attempt = replay.attempt();
            var closing = taking.closing(user.id(), attempt.course(), attempt.quiz());
            var page = new ReplayPage(
                    replay,
                    new Reader(
                            Language.of(getLocale()),
                            BrowserZone.of(event.getUI()),
                            people.nameOf(user.id()),
                            replay.allowed(clock.instant(), closing)),
                    exporting,
                    user.id(),
                    people::nameOf);
            page.add(looks(replaying.looksAt(user.id(), token)), back(token));
            removeAll();
            add(page);
        } catch (AttemptNotFound _) {
            throw new NotFoundException();
        }
    }

    private Component looks(List<Look> looks) {
        var section = new Section(new H2(getTranslation("assessment.replay.looks")));
        section.addClassName("stack");
        if (looks.isEmpty()) {
            section.add(new Paragraph(getTranslation("assessment.replay.no-looks")));
            return section;
        }
        var list = new UnorderedList();
        looks.stream()
                .map(look -> new ListItem(getTranslation(
                        "assessment.replay.look",
                        people.nameOf(look.staff()),
                        StaffWords.day(look.at(), Language.of(getLocale())))))
                .forEach(list::add);
        section.add(list);
        return section;
    }

    private Component back(String token) {
        var back = new Anchor("/" + SiteMap.result(token), getTranslation("assessment.replay.to-result"));
        back.addClassName("btn");
        return back;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("assessment.replay.title"));
    }
}
