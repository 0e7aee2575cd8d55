package org.waymark.classmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.assessment.LearnerGroup;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.classmap.Count;
import org.waymark.classmap.MappingClasses;
import org.waymark.classmap.Presentation;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.playthrough.ScenarioNotFound;
import org.waymark.scenario.Letters;
import org.waymark.scenario.Passage;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** A story gone through again in front of the class that played it: for the projector, without the frame and without names. */
@StyleSheet("styles/scenario.css")
@StyleSheet("styles/classmap.css")
@Route(value = SiteMap.CLASS_SHOW, autoLayout = false)
@RolesAllowed({Role.Name.INSTRUCTOR, Role.Name.ADMINISTRATOR})
class ClassShowView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TO_WHAT_IS_MARKED =
            "this.querySelector('.branch[aria-pressed=true]')?.focus({preventScroll: true})";

    private final MappingClasses mapping;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());
    private final Presenter presenter = new Presenter(this::turn);
    private Optional<Presentation> presentation = Optional.empty();
    private Optional<Story> story = Optional.empty();
    private Optional<LearnerGroup> group = Optional.empty();
    private boolean groupMissing;
    private boolean hidden;
    private String back = "";
    private String title = "";

    ClassShowView(MappingClasses mapping, CurrentUser user) {
        this.mapping = mapping;
        this.user = user;
        presenter.addClassName("present");
        add(presenter);
    }

    /** What is shown stays as it was counted when it was opened, so that nothing moves while a class looks at it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = Chosen.in(event).orElseThrow(NotFoundException::new);
        try {
            var groups = mapping.groups(user.id());
            var played = chosen.counted(mapping, user.id(), groups);
            var shown = Overview.story(played, chosen.showing().selection(), language);
            back = SiteMap.classMap(chosen.course(), chosen.scenario()) + "?" + chosen.query();
            title = shown.scenario().title().in(language);
            group = chosen.among(groups);
            groupMissing = chosen.missesItsGroup(groups);
            hidden = played.hidden();
            story = Optional.of(shown);
            show(Presentation.begin(shown.scenario(), shown.counted()));
        } catch (ScenarioNotFound _) {
            throw new NotFoundException();
        }
    }

    private void turn(String to) {
        switch (to) {
            case "next" -> presentation.map(Presentation::next).ifPresent(this::show);
            case "back" -> presentation.map(Presentation::back).ifPresent(this::show);
            case "down" -> presentation.map(it -> it.markBeside(1)).ifPresent(this::show);
            case "up" -> presentation.map(it -> it.markBeside(-1)).ifPresent(this::show);
            case "close" -> close();
            default -> {}
        }
    }

    private void close() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("/" + back));
    }

    private void mark(Slug choice) {
        presentation.map(it -> it.mark(choice)).ifPresent(this::show);
    }

    private void show(Presentation next) {
        var before = presentation;
        presentation = Optional.of(next);
        story.ifPresent(it -> {
            var evidence = new EvidencePanel(it.course());
            var passage = new ShownPassage(next, it, evidence, this::mark);
            presenter.removeAll();
            presenter.add(head(it), passage, foot(next), evidence);
            presenter.marks(next.told());
            if (before.map(Presentation::taken).filter(next.taken()::equals).isEmpty()
                    || before.filter(was -> was.told() != next.told()).isPresent()) {
                passage.settle();
            } else {
                presenter.getElement().executeJs(TO_WHAT_IS_MARKED);
            }
        });
    }

    private Component head(Story it) {
        var whose = Stream.concat(
                        Stream.of(getTranslation(Keys.of(it.map().selection()))),
                        group.map(LearnerGroup::name).stream())
                .collect(Collectors.joining(" · "));
        var meta = new Span(
                hidden || it.map().hidesHere()
                        ? getTranslation("classmap.map.few", Count.FEWEST)
                        : getTranslation(
                                "classmap.show.whose",
                                whose,
                                it.counted().turnout().playthroughs()));
        meta.addClassName("meta");
        var name = Wording.say(new Paragraph(), it.scenario().title(), language);
        name.addClassName("story-name");
        var screen = new NativeButton(getTranslation("classmap.show.screen"));
        screen.addClassNames("btn", "small", "no-phone");
        screen.getElement().setAttribute("data-screen", "");
        var close = new Anchor("/" + back, Icon.X.create());
        close.addClassNames("btn", "quiet", "icon", "small");
        close.getElement()
                .setAttribute("aria-label", getTranslation("classmap.show.close"))
                .setAttribute("title", getTranslation("classmap.show.close"));
        var tools = new Span(screen, close);
        tools.addClassNames("row", "tight", "push");
        var head = new Header(name, meta, tools);
        if (groupMissing) {
            head.add(new GroupMissing());
        }
        return head;
    }

    private Component foot(Presentation now) {
        var earlier = new NativeButton(getTranslation("classmap.show.back"), _ -> turn("back"));
        earlier.addClassName("btn");
        earlier.setEnabled(now.told() || !now.taken().isEmpty());
        var place = new Span(getTranslation("classmap.show.step", now.taken().size() + 1));
        place.addClassNames("num", "label");
        var foot = new Footer(earlier, place);
        now.passage().ifPresent(passage -> {
            var next = new NativeButton(onward(now, passage), _ -> turn("next"));
            next.addClassNames("btn", "primary");
            foot.add(next);
        });
        var keys = new Paragraph(getTranslation("classmap.show.keys"));
        keys.addClassNames("meta", "push", "no-phone");
        foot.add(keys);
        return foot;
    }

    private String onward(Presentation now, Passage passage) {
        return now.marked()
                .flatMap(passage::choice)
                .map(choice -> getTranslation("classmap.show.go-on", Letters.of(passage, choice)))
                .orElseGet(() -> getTranslation("classmap.show.tell"));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("classmap.map.page-title", title));
    }
}
