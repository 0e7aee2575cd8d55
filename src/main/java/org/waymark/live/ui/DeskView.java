package org.waymark.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.waymark.content.Library;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.live.Bell;
import org.waymark.live.Figures;
import org.waymark.live.JoinCode;
import org.waymark.live.LeadingWalks;
import org.waymark.live.Scene;
import org.waymark.live.SharedWalk;
import org.waymark.live.SharedWalkChanged.What;
import org.waymark.live.SharedWalkId;
import org.waymark.live.WalkRefused;
import org.waymark.scenario.StepRefused;
import org.waymark.ui.Keys;
import org.waymark.ui.Notices;
import org.waymark.ui.SiteMap;

/** An instructor leads a class through a scenario; the page may stand on a projector, so it never says who voted for what. */
@Route(SiteMap.LIVE_DESK)
@RolesAllowed(Role.Name.INSTRUCTOR)
class DeskView extends LivePage {

    /** What was pressed is gone with the round: the focus goes to the next move, or to what is told now. */
    private static final String GO_ON = """
            const next = ['.desk-moves .btn.primary', '.desk-moves .btn', 'h1'].map(it => this.querySelector(it)).find(it => it);
            if (next?.matches('h1')) next.tabIndex = -1;
            next?.focus({preventScroll: true});
            next?.scrollIntoView({block: 'nearest'});
            """;

    private final LeadingWalks leading;
    private final Library library;
    private final CurrentUser user;
    private final Div bar = new Div();
    private final Div story = new Div();
    private final Span there = new Span();
    private final Span voted = new Span();
    private Optional<Scene> shown = Optional.empty();
    private boolean inLobby;

    DeskView(LeadingWalks leading, Library library, CurrentUser user, Bell bell) {
        super(bell);
        this.leading = leading;
        this.library = library;
        this.user = user;
        addClassName("live-desk");
        bar.addClassName("live-bar");
        there.addClassName("num");
        voted.addClassNames("voted-count", "num");
    }

    @Override
    void begin() {
        var scene = leading.scene(user.id(), token());
        inLobby = scene.walk().rounds().size() == 1
                && scene.walk().present().filter(it -> it.ballots() == 0).isPresent();
        removeAll();
        var sticky = new Div(status());
        sticky.addClassName("live-sticky");
        add(bar, sticky, story);
        shown = Optional.empty();
        show(scene);
    }

    @Override
    void look() {
        show(leading.scene(user.id(), token()));
    }

    @Override
    boolean wants(What what) {
        return true;
    }

    @Override
    SharedWalkId walk() {
        return shown.orElseThrow().walk().id();
    }

    private void show(Scene scene) {
        count(leading.figures(user.id(), scene.walk()));
        if (shown.filter(scene::equals).isPresent()) {
            return;
        }
        var moved = shown.isPresent();
        shown = Optional.of(scene);
        var told = Told.of(scene.walk(), library, language());
        called(told.scenario().title().in(language()));
        if (inLobby && moved) {
            inLobby = false;
        }
        tell(scene, told);
        say(StatusWords.of(scene, told, this));
        at(scene.walk());
        if (moved) {
            getElement().executeJs(GO_ON);
        }
    }

    private void count(Figures figures) {
        there.setText(getTranslation(
                "live.desk.there", figures.members().there(), figures.members().joined()));
        voted.setText(getTranslation(
                "live.desk.voted", figures.voted(), figures.members().joined()));
    }

    private void tell(Scene scene, Told told) {
        bar.removeAll();
        story.removeAll();
        if (!scene.walk().isOn()) {
            story.setClassName("over");
            story.add(new Over(told), record(scene.walk()));
            return;
        }
        bar.add(code(scene.walk()), there, new EndButton(() -> does(() -> leading.end(user.id(), token()))));
        if (inLobby) {
            story.setClassName("lobby");
            story.add(new Lobby(told, () -> {
                inLobby = false;
                shown = Optional.empty();
                look();
                getElement().executeJs(GO_ON);
            }));
            return;
        }
        story.setClassName("scn");
        var article = new Div();
        article.addClassName("article");
        told.walk().passage().ifPresent(passage -> {
            article.add(told.parts().passage(passage));
            article.add(told.parts().done(passage, told.responses()));
        });
        scene.walk()
                .present()
                .ifPresent(round -> told.agenda()
                        .ifPresent(agenda -> article.add(new DeskBallot(agenda, round, scene, told, voted, moves()))));
        story.add(article, told.parts().standing(), told.evidence());
    }

    private DeskMoves moves() {
        return move -> does(() -> move.by(leading, user.id(), token()));
    }

    private Component code(SharedWalk walk) {
        var code = new Span(walk.code().map(JoinCode::spaced).orElse(""));
        code.addClassNames("code", "num");
        var words = new Span(new Span(getTranslation("live.desk.code") + " "), code);
        words.addClassName("live-code");
        return words;
    }

    private Component record(SharedWalk walk) {
        var link = new Anchor("/" + SiteMap.liveRecord(walk.token()), getTranslation("live.desk.record"));
        link.addClassNames("btn", "primary");
        return new Paragraph(link);
    }

    /** Whatever becomes of it, the page then shows how things are. */
    private void does(Runnable move) {
        try {
            move.run();
        } catch (WalkRefused refused) {
            Notices.warn(getTranslation(Keys.of(refused.refusal())));
        } catch (StepRefused refused) {
            Notices.warn(getTranslation(Keys.of(refused.refusal())));
        }
        look();
    }
}
