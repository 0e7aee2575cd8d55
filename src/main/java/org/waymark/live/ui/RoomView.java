package org.waymark.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.waymark.content.Library;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.live.Bell;
import org.waymark.live.Scene;
import org.waymark.live.SharedWalkChanged.What;
import org.waymark.live.SharedWalkId;
import org.waymark.live.Stage;
import org.waymark.live.WalkRefused;
import org.waymark.live.WalkingTogether;
import org.waymark.ui.Keys;
import org.waymark.ui.Notices;
import org.waymark.ui.SiteMap;

/** One of the class reads the passage and votes; the page follows wherever the instructor moves. */
@Route(SiteMap.LIVE)
@PermitAll
class RoomView extends LivePage {

    private static final String TO_VOTE =
            "this.scrollIntoView({block: 'start'}); this.querySelector('.choice')?.focus({preventScroll: true});";

    private final WalkingTogether together;
    private final Library library;
    private final CurrentUser user;
    private final Div story = new Div();
    private final Div voting = new Div();
    private final NativeButton toVote = new NativeButton();
    private Optional<Scene> shown = Optional.empty();
    private Optional<RoomBallot> ballot = Optional.empty();

    RoomView(WalkingTogether together, Library library, CurrentUser user, Bell bell) {
        super(bell);
        this.together = together;
        this.library = library;
        this.user = user;
        addClassName("live-room");
        toVote.addClassNames("btn", "small");
        toVote.setText(getTranslation("live.room.to-vote"));
        toVote.addClickListener(_ -> voting.getElement().executeJs(TO_VOTE));
    }

    @Override
    void begin() {
        var scene = together.scene(user.id(), token());
        removeAll();
        var bar = new Div(status(), toVote);
        bar.addClassName("live-sticky");
        add(bar, story);
        shown = Optional.empty();
        show(scene);
    }

    @Override
    void look() {
        together.seen(user.id(), walk());
        show(together.scene(user.id(), token()));
    }

    @Override
    boolean wants(What what) {
        return what == What.MOVED;
    }

    @Override
    SharedWalkId walk() {
        return shown.orElseThrow().walk().id();
    }

    /** What is the same stays, so that nobody loses the place where they read or press. */
    private void show(Scene scene) {
        if (shown.filter(scene::equals).isPresent()) {
            return;
        }
        var sameWalk = shown.filter(it -> it.walk().equals(scene.walk())).isPresent();
        var sameRound = shown.flatMap(it -> it.walk().present().map(round -> round.number()))
                .equals(scene.walk().present().map(round -> round.number()));
        var first = shown.isEmpty();
        shown = Optional.of(scene);
        if (sameWalk) {
            ballot.ifPresent(it -> it.mine(scene.mine()));
            return;
        }
        var told = Told.of(scene.walk(), library, language());
        called(told.scenario().title().in(language()));
        if (first || !sameRound || !scene.walk().isOn()) {
            tell(told);
            if (!first) {
                getElement().executeJs("window.scrollTo({top: 0})");
            }
        }
        vote(scene, told);
        say(StatusWords.of(scene, told, this));
        at(scene.walk());
    }

    private void tell(Told told) {
        story.removeAll();
        if (!told.shared().isOn()) {
            story.setClassName("over");
            story.add(new Over(told));
            return;
        }
        var article = new Div();
        article.addClassName("article");
        told.walk().passage().ifPresent(passage -> {
            article.add(frame(told), told.parts().passage(passage));
            article.add(told.parts().done(passage, told.responses()));
        });
        article.add(voting);
        voting.addClassName("voting");
        story.setClassName("scn");
        story.add(article, told.parts().standing(), told.evidence());
    }

    private Component frame(Told told) {
        var frame = told.scenario().frame();
        var words = new Div();
        words.addClassName("stack");
        Wording.paragraphs(frame.role(), language()).forEach(words::add);
        Wording.paragraphs(frame.setting(), language()).forEach(words::add);
        Wording.paragraphs(frame.notice(), language()).forEach(words::add);
        words.add(new Paragraph(getTranslation("live.over.no-score")));
        var details = new NativeDetails(frame.title().in(language()), words);
        details.addClassName("folded");
        details.setOpen(told.shared().rounds().size() == 1);
        return details;
    }

    private void vote(Scene scene, Told told) {
        voting.removeAll();
        ballot = scene.walk()
                .present()
                .flatMap(round -> told.agenda()
                        .map(agenda -> new RoomBallot(agenda, round, scene, told, pick -> cast(scene, pick))));
        ballot.ifPresent(voting::add);
        toVote.setVisible(
                scene.walk().present().filter(it -> it.stage() == Stage.OPEN).isPresent());
    }

    /** Whatever becomes of it, the page then shows how things are. */
    private void cast(Scene scene, String pick) {
        scene.walk().present().ifPresent(round -> {
            try {
                together.vote(user.id(), token(), round.turn(), pick);
            } catch (WalkRefused refused) {
                Notices.warn(getTranslation(Keys.of(refused.refusal())));
            }
        });
        look();
    }
}
