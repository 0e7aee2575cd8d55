package org.waymark.playthrough.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.base.Language;
import org.waymark.content.Library;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.identity.CurrentUser;
import org.waymark.playthrough.KeepingTime;
import org.waymark.playthrough.PlayingScenarios;
import org.waymark.playthrough.Playthrough;
import org.waymark.playthrough.PlaythroughNotFound;
import org.waymark.scenario.StepRefused;
import org.waymark.ui.Keys;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** A scenario being played: the passage one is at, and beside it what is counted and the way so far. */
@Route(SiteMap.PLAYTHROUGH)
@PermitAll
@StyleSheet("styles/scenario.css")
class PlaythroughView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final PlayingScenarios playing;
    private final KeepingTime time;
    private final Library library;
    private final CurrentUser user;
    private String token = "";
    private String title = "";

    PlaythroughView(PlayingScenarios playing, KeepingTime time, Library library, CurrentUser user) {
        this.playing = playing;
        this.time = time;
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
        show(telling.time().isPresent() ? tell(time.arrive(user.id(), token)) : telling);
    }

    private Telling now() {
        try {
            return tell(playing.playthrough(user.id(), token));
        } catch (PlaythroughNotFound notThere) {
            throw new NotFoundException();
        }
    }

    private Telling tell(Playthrough playthrough) {
        return Telling.of(playthrough, library, Language.of(getLocale()));
    }

    private PassagePanel show(Telling telling) {
        title = telling.scenario().title().in(telling.language());
        var evidence = new EvidencePanel(telling.course());
        var passage = new PassagePanel(telling, evidence, this::does, clock(telling));
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

    private Optional<DecisionClock> clock(Telling telling) {
        return time.countdown(telling.playthrough(), telling.walk())
                .flatMap(countdown -> telling.walk()
                        .passage()
                        .flatMap(passage -> passage.choice(countdown.time().then()))
                        .map(then ->
                                new DecisionClock(countdown, then, telling.language(), this::timeIsUp, this::stop)));
    }

    private void timeIsUp() {
        after(() -> {
            time.timeIsUp(user.id(), token);
            return Optional.empty();
        });
    }

    private void stop() {
        after(() -> {
            time.stop(user.id(), token);
            return Optional.empty();
        });
        Notices.say(getTranslation("playthrough.time.stopped"));
    }

    private void does(Deed deed) {
        after(() -> attempt(deed));
    }

    /** Whatever becomes of it, the page then shows how things are. */
    private void after(Supplier<Optional<StepRefused>> doing) {
        var before = now();
        var refusal = doing.get();
        var telling = now();
        sayWhatTimeTook(before, telling);
        if (telling.walk().isOver()) {
            getUI().ifPresent(ui -> ui.navigate(SiteMap.debrief(token)));
            return;
        }
        var moved = !telling.walk().place().equals(before.walk().place());
        show(telling.time().isPresent() ? tell(time.goOn(user.id(), token)) : telling)
                .settle(moved);
        refusal.ifPresent(it -> Notices.warn(getTranslation(Keys.of(it.refusal()))));
    }

    private void sayWhatTimeTook(Telling before, Telling now) {
        now.turns().stream()
                .skip(before.turns().size())
                .filter(Telling.Turn::byTime)
                .forEach(it -> Notices.say(
                        getTranslation("playthrough.time.up", it.choice().text().in(now.language()))));
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
