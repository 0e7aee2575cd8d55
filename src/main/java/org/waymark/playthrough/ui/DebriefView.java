package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.People;
import org.waymark.playthrough.PlayingScenarios;
import org.waymark.playthrough.PlaythroughNotFound;
import org.waymark.scenario.Ending;
import org.waymark.scenario.StepRefused;
import org.waymark.ui.Keys;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** What came of a playthrough: its ending, its score, the whole story, and what of it is documented. */
@Route(SiteMap.DEBRIEF)
@PermitAll
@StyleSheet("styles/scenario.css")
class DebriefView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final PlayingScenarios playing;
    private final Library library;
    private final CurrentUser user;
    private final People people;
    private String token = "";
    private String title = "";

    DebriefView(PlayingScenarios playing, Library library, CurrentUser user, People people) {
        this.playing = playing;
        this.library = library;
        this.user = user;
        this.people = people;
        addClassName("page");
    }

    /** Nothing of the other ways is shown before one has come to an ending. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("playthrough").orElse("");
        var telling = now();
        telling.walk()
                .ending()
                .ifPresentOrElse(
                        ending -> show(telling, ending),
                        () -> event.forwardTo(PlaythroughView.class, event.getRouteParameters()));
    }

    private Telling now() {
        try {
            return Telling.of(playing.playthrough(user.id(), token), library, Language.of(getLocale()));
        } catch (PlaythroughNotFound notThere) {
            throw new NotFoundException();
        }
    }

    private void show(Telling telling, Ending ending) {
        title = telling.scenario().title().in(telling.language());
        var evidence = new EvidencePanel(telling.course());
        var label = EndingHead.label(getTranslation("playthrough.debrief.your-ending"));
        var page = new Div(new EndingHead(telling, ending, label, new H1(), evidence));
        page.addClassNames("debrief", "stack-l");
        takenByTime(telling).ifPresent(page::add);
        page.add(reasons(telling, false, evidence));
        var learners = playing.learnersPerChoice(
                telling.course().id(), telling.scenario().id());
        page.add(
                new WholeStory(telling, learners, evidence),
                new DebriefText(telling, evidence),
                reasons(telling, true, evidence),
                new LookedAt(playing.looksAt(user.id(), token), people, telling.language()),
                onward(telling),
                evidence);
        removeAll();
        add(
                new Crumbs(
                        telling.course(),
                        telling.language(),
                        Crumbs.scenario(telling.course(), telling.scenario(), telling.language()),
                        new Span(getTranslation("playthrough.debrief.crumb"))),
                page);
    }

    /** What was not decided, because time was over. */
    private Optional<Section> takenByTime(Telling telling) {
        var list = new UnorderedList();
        telling.turns().stream()
                .filter(Telling.Turn::byTime)
                .forEach(turn -> list.add(new ListItem(
                        Wording.say(new Span(), turn.place().title(), telling.language()),
                        Wording.say(new Span(), turn.choice().text(), telling.language()))));
        if (list.getChildren().findAny().isEmpty()) {
            return Optional.empty();
        }
        var section = new Section(new H2(getTranslation("playthrough.debrief.by-time")), list);
        section.addClassName("taken-by-time");
        return Optional.of(section);
    }

    /** What was written: the texts that still have to be rated, or those that are. */
    private Div reasons(Telling telling, boolean rated, EvidencePanel evidence) {
        var reasons = new Div();
        reasons.addClassNames("tasks", "stack-l");
        telling.walk().written().forEach((task, text) -> {
            if (!text.isBlank() && telling.walk().ratings().containsKey(task) == rated) {
                telling.scenario()
                        .task(task)
                        .ifPresent(it -> reasons.add(new TaskPanel(it, telling, evidence, this::does)));
            }
        });
        return reasons;
    }

    private void does(Deed deed) {
        try {
            deed.by(playing, user.id(), token);
        } catch (StepRefused refused) {
            Notices.warn(getTranslation(Keys.of(refused.refusal())));
        }
        var telling = now();
        telling.walk().ending().ifPresent(ending -> show(telling, ending));
    }

    private Component onward(Telling telling) {
        var again = new NativeButton(getTranslation("playthrough.debrief.again"), _ -> {
            var next = playing.startOrResume(
                    user.id(), telling.course().id(), telling.scenario().id());
            getUI().ifPresent(ui -> ui.navigate(SiteMap.playthrough(next.token())));
        });
        again.addClassNames("btn", "primary");
        var course =
                new Anchor("/" + SiteMap.course(telling.course().id()), getTranslation("playthrough.debrief.course"));
        course.addClassName("btn");
        var row = new Div(again, course);
        row.addClassNames("row", "onward");
        return row;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("playthrough.debrief.page-title", title));
    }
}
