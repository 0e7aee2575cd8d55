package org.waymark.playthrough.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.content.Library;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.identity.CurrentUser;
import org.waymark.playthrough.PlayingScenarios;
import org.waymark.playthrough.PlaythroughNotFound;
import org.waymark.scenario.StepRefused;
import org.waymark.ui.Keys;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** A scenario being played: the passage one is at, and beside it what is counted and the way so far. */
@Route(SiteMap.PLAYTHROUGH)
@PermitAll
class PlaythroughView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final PlayingScenarios playing;
    private final Library library;
    private final CurrentUser user;
    private String token = "";
    private String title = "";

    PlaythroughView(PlayingScenarios playing, Library library, CurrentUser user) {
        this.playing = playing;
        this.library = library;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("playthrough").orElse("");
        var telling = now();
        if (telling.walk().isOver()) {
            event.forwardTo(DebriefView.class, event.getRouteParameters());
            return;
        }
        show(telling);
    }

    private Telling now() {
        try {
            return Telling.of(playing.playthrough(user.id(), token), library, Language.of(getLocale()));
        } catch (PlaythroughNotFound notThere) {
            throw new NotFoundException();
        }
    }

    private PassagePanel show(Telling telling) {
        title = telling.scenario().title().in(telling.language());
        var evidence = new EvidencePanel(telling.course());
        var passage = new PassagePanel(telling, evidence, this::does);
        var page = new Div(passage, new Standing(telling), evidence);
        page.addClassName("scn");
        removeAll();
        add(
                new Crumbs(
                        telling.course(),
                        telling.language(),
                        Crumbs.scenario(telling.course(), telling.scenario(), telling.language())),
                page);
        return passage;
    }

    /** Whatever becomes of it, the page then shows how things are. */
    private void does(Deed deed) {
        var before = now().walk().place();
        var refusal = attempt(deed);
        var telling = now();
        if (telling.walk().isOver()) {
            getUI().ifPresent(ui -> ui.navigate(SiteMap.debrief(token)));
            return;
        }
        var moved = !telling.walk().place().equals(before);
        show(telling).settle(moved);
        refusal.ifPresent(it -> Notices.warn(getTranslation(Keys.of(it.refusal()))));
    }

    private Optional<StepRefused> attempt(Deed deed) {
        try {
            deed.by(playing, user.id(), token);
            return Optional.empty();
        } catch (StepRefused refused) {
            return Optional.of(refused);
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
