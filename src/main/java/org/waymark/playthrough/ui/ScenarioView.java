package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.content.ScenarioActivity;
import org.waymark.content.ui.ActivityPanel;
import org.waymark.content.ui.ScenarioPlace;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.playthrough.KeepingTime;
import org.waymark.playthrough.PlayingScenarios;
import org.waymark.playthrough.Playthrough;
import org.waymark.scenario.Scenario;
import org.waymark.ui.Icon;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** Where a scenario begins: who one is, what of it is invented, and how it went before. */
@Route(SiteMap.SCENARIO)
@PermitAll
@StyleSheet("styles/scenario.css")
class ScenarioView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final PlayingScenarios playing;
    private final KeepingTime time;
    private final Library library;
    private final CurrentUser user;
    private final ObjectProvider<ActivityPanel> panels;
    private final Checkbox withoutTime = new Checkbox();
    private String title = "";

    ScenarioView(
            PlayingScenarios playing,
            KeepingTime time,
            Library library,
            CurrentUser user,
            ObjectProvider<ActivityPanel> panels) {
        this.playing = playing;
        this.time = time;
        this.library = library;
        this.user = user;
        this.panels = panels;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = ScenarioPlace.of(event.getRouteParameters(), library);
        var course = place.course();
        var scenario = place.scenario();
        title = scenario.title().in(language());
        removeAll();
        add(page(course, scenario, playing.playthroughsAt(user.id(), course.id(), scenario.id())));
    }

    private Component page(Course course, Scenario scenario, List<Playthrough> earlier) {
        var frame = scenario.frame();
        var lead = Wording.say(new Paragraph(), frame.summary(), language());
        lead.addClassName("lead");
        var page = new Div(new Crumbs(course, language()), Wording.say(new H1(), frame.title(), language()), lead);
        panels.orderedStream()
                .flatMap(it -> it.of(course, new ScenarioActivity(scenario)).stream())
                .forEach(page::add);
        page.add(
                facts(scenario),
                part("playthrough.start.role", frame.role()),
                part("playthrough.start.setting", frame.setting()),
                notice(frame.notice()),
                beginning(course, scenario, earlier),
                history(earlier));
        if (isStaff()) {
            page.add(forStaff(course, scenario));
        }
        page.addClassNames("quiz-start", "scenario-start", "stack-l");
        return page;
    }

    private boolean isStaff() {
        return user.account()
                .filter(it -> it.roles().contains(Role.INSTRUCTOR) || it.roles().contains(Role.ADMINISTRATOR))
                .isPresent();
    }

    private Component forStaff(Course course, Scenario scenario) {
        var link = new Anchor(
                "/" + SiteMap.classMap(course.id(), scenario.id()), getTranslation("playthrough.start.class-map"));
        link.addClassName("btn");
        var story = new Anchor(
                "/" + SiteMap.story(course.id(), scenario.id(), language().tag()),
                getTranslation("playthrough.start.twee"));
        story.addClassNames("btn", "quiet");
        story.setRouterIgnore(true);
        story.getElement().setAttribute("download", "");
        var row = new Div(link, story);
        row.addClassName("row");
        return row;
    }

    private Component facts(Scenario scenario) {
        var facts = new UnorderedList(
                new ListItem(getTranslation(
                        "playthrough.start.minutes", scenario.rules().minutes())),
                new ListItem(getTranslation(
                        "playthrough.start.passed", scenario.rules().passMark())),
                new ListItem(getTranslation("playthrough.start.kept")),
                new ListItem(getTranslation("playthrough.start.score")));
        if (scenario.isTimed()) {
            facts.add(new ListItem(getTranslation("playthrough.start.timed")));
            var extra = time.accommodation(user.id()).extraTime();
            if (extra > 0) {
                facts.add(new ListItem(getTranslation("playthrough.start.extra-time", extra)));
            }
        }
        facts.addClassName("facts-list");
        return facts;
    }

    private Component part(String heading, LocalizedText text) {
        var part = new Section(new H2(getTranslation(heading)));
        part.addClassName("stack");
        Wording.paragraphs(text, language()).forEach(part::add);
        return part;
    }

    private Component notice(LocalizedText text) {
        var words = new Div();
        words.addClassName("stack");
        Wording.paragraphs(text, language()).forEach(words::add);
        var note = new Div(Icon.FEATHER.create(), words);
        note.addClassName("note");
        return note;
    }

    private Component beginning(Course course, Scenario scenario, List<Playthrough> earlier) {
        var begins = new Div();
        begins.addClassName("stack");
        var open = earlier.stream().filter(Playthrough::isOpen).findFirst();
        if (scenario.isTimed()) {
            begins.add(withOrWithoutTime(open, earlier));
        }
        begins.add(buttons(course, scenario, open, earlier));
        return begins;
    }

    /** What goes on without time stays so. */
    private Component withOrWithoutTime(Optional<Playthrough> open, List<Playthrough> earlier) {
        withoutTime.setValue(
                earlier.stream().findFirst().filter(it -> it.timing().off()).isPresent());
        if (open.filter(it -> it.timing().off()).isPresent()) {
            var sentence = new Paragraph(getTranslation("playthrough.start.goes-on-without"));
            sentence.addClassName("meta");
            return sentence;
        }
        withoutTime.setLabel(getTranslation("playthrough.start.without-time"));
        return withoutTime;
    }

    private Playthrough.Timing timing() {
        return withoutTime.getValue() ? Playthrough.Timing.OFF : Playthrough.Timing.ON;
    }

    private Component buttons(Course course, Scenario scenario, Optional<Playthrough> open, List<Playthrough> earlier) {
        var row = new Div();
        row.addClassName("row");
        var first = open.isPresent() ? "playthrough.start.resume" : again(earlier);
        row.add(button(
                first, "primary", () -> go(playing.startOrResume(user.id(), course.id(), scenario.id(), timing()))));
        if (open.filter(it -> !it.steps().isEmpty()).isPresent()) {
            row.add(button(
                    "playthrough.start.anew",
                    "quiet",
                    () -> go(playing.startAgain(user.id(), course.id(), scenario.id(), timing()))));
        }
        row.add(together(course, scenario));
        return row;
    }

    /** With a class: an instructor begins it, everybody else joins. */
    private Component together(Course course, Scenario scenario) {
        var leads = user.account()
                .filter(it -> it.roles().contains(Role.INSTRUCTOR))
                .isPresent();
        var link = leads
                ? new Anchor(
                        "/" + SiteMap.withClass(course.id(), scenario.id()),
                        getTranslation("playthrough.start.with-class"))
                : new Anchor("/" + SiteMap.JOINING, getTranslation("playthrough.start.join"));
        link.addClassNames("btn", leads ? "small" : "quiet");
        return link;
    }

    private static String again(List<Playthrough> earlier) {
        return earlier.isEmpty() ? "playthrough.start.begin" : "playthrough.start.again";
    }

    private NativeButton button(String key, String look, Runnable doing) {
        var button = new NativeButton(getTranslation(key), _ -> doing.run());
        button.addClassNames("btn", look);
        return button;
    }

    private void go(Playthrough playthrough) {
        getUI().ifPresent(ui -> ui.navigate(SiteMap.playthrough(playthrough.token())));
    }

    private Component history(List<Playthrough> earlier) {
        var over = earlier.stream().filter(it -> it.result().isPresent()).toList();
        var section = new Section(new H2(getTranslation("playthrough.start.earlier")));
        section.addClassName("stack");
        if (over.isEmpty()) {
            var none = new Span(getTranslation("playthrough.start.none"));
            none.addClassName("meta");
            section.add(none);
            return section;
        }
        var best = over.stream().flatMap(it -> score(it).stream()).max(Comparator.naturalOrder());
        var list = new UnorderedList();
        list.addClassNames("feed", "attempts");
        over.forEach(it -> list.add(row(it, score(it).equals(best))));
        section.add(list);
        return section;
    }

    private static Optional<BigDecimal> score(Playthrough playthrough) {
        return playthrough.result().map(Playthrough.Result::score);
    }

    private ListItem row(Playthrough playthrough, boolean best) {
        var telling = Telling.of(playthrough, library, language());
        var when = new Span(Wording.day(playthrough.startedAt(), language()));
        when.addClassName("meta");
        var words = new Span();
        words.addClassName("row");
        telling.walk().ending().ifPresent(it -> words.add(Wording.say(new Span(), it.title(), language())));
        score(playthrough).ifPresent(it -> words.add(new Span(getTranslation("playthrough.score.of", it))));
        if (best) {
            var tag = new Span(getTranslation("playthrough.start.best"));
            tag.addClassNames("tag", "blaze");
            words.add(tag);
        }
        var link = new Anchor("/" + SiteMap.debrief(playthrough.token()), getTranslation("playthrough.start.debrief"));
        link.addClassNames("btn", "quiet", "small");
        return new ListItem(when, words, link);
    }

    private Language language() {
        return Language.of(getLocale());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
