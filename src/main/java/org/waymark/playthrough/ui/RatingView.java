package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.ui.CitedText;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.playthrough.OpenReasons;
import org.waymark.playthrough.RatingReasons;
import org.waymark.playthrough.ReasonsNotFound;
import org.waymark.playthrough.ReasonsRating;
import org.waymark.playthrough.WaitingReasons;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** An instructor rates reasons along their rubric, with the model answer beside them, without seeing whose they are. */
@Route(SiteMap.RATING)
@RolesAllowed(Role.Name.INSTRUCTOR)
@StyleSheet("styles/scenario.css")
class RatingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final RatingReasons rating;
    private final WaitingReasons waiting;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());
    private String sign = "";

    RatingView(RatingReasons rating, WaitingReasons waiting, CurrentUser user) {
        this.rating = rating;
        this.waiting = waiting;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var task = parameters.get("task").filter(Slug::isValid).map(Slug::new).orElseThrow(NotFoundException::new);
        try {
            show(rating.open(user.id(), parameters.get("playthrough").orElse(""), task));
        } catch (ReasonsNotFound none) {
            throw new NotFoundException();
        }
    }

    private void show(OpenReasons open) {
        sign = open.sign();
        var evidence = new EvidencePanel(open.course());
        var left = new Div(asked(open, evidence), written(open), evidence);
        left.addClassName("marking-text");
        var desk = new RatingDesk(open, points -> rate(open, points));
        desk.addClassName("marking-rubric");
        var columns = new Div(left, desk);
        columns.addClassName("marking");
        removeAll();
        add(crumbs(open), columns);
        desk.focus();
    }

    private Component crumbs(OpenReasons open) {
        var crumbs = new Nav(
                new Anchor("/" + SiteMap.REASONS, getTranslation("playthrough.marking.title")),
                new Span("/"),
                Wording.say(new Span(), open.scenario().title(), language),
                new Span("/"),
                new Span(getTranslation("playthrough.marking.sign", open.sign())));
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", getTranslation("playthrough.crumbs.label"));
        return crumbs;
    }

    private Component asked(OpenReasons open, EvidencePanel evidence) {
        var mark = new Span(open.sign());
        mark.addClassName("essay-sign");
        var hidden = new Div(mark, new Span(getTranslation("playthrough.marking.hidden")));
        hidden.addClassNames("row", "tight", "meta");
        var place = new NativeDetails(
                getTranslation(
                        "playthrough.marking.passage", open.passage().title().in(language)),
                new CitedText(open.passage().text(), open.course(), evidence, language));
        place.addClassName("folded");
        var asked = new Div(hidden, Wording.say(new H1(), open.task().prompt(), language), place);
        asked.addClassNames("essay", "stack");
        return asked;
    }

    private Component written(OpenReasons open) {
        var text = new Div();
        text.addClassNames("essay-prose", "card");
        open.text().lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(text::add);
        var section = new Section(
                new H2(getTranslation("playthrough.marking.text")),
                text,
                new H2(getTranslation("playthrough.reasons.model")),
                model(open.task().modelAnswer()));
        section.addClassNames("essay-written", "stack");
        return section;
    }

    private Component model(LocalizedText words) {
        var model = new Div();
        model.addClassName("model-text");
        Wording.paragraphs(words, language).forEach(model::add);
        return model;
    }

    private void rate(OpenReasons open, Map<Slug, Integer> points) {
        try {
            tell(open, rating.rate(user.id(), open, points));
        } catch (ReasonsNotFound none) {
            Notices.warn(getTranslation("playthrough.marking.gone"));
        }
    }

    private void tell(OpenReasons open, ReasonsRating rated) {
        switch (rated) {
            case ReasonsRating.Kept _ -> {
                Notices.say(getTranslation("playthrough.marking.done", open.sign()));
                var next = waiting.next(user.id(), open.token(), open.task().id());
                UI.getCurrent()
                        .navigate(next.map(it -> SiteMap.rating(
                                        it.reasons().token(), it.reasons().task()))
                                .orElse(SiteMap.REASONS));
            }
            case ReasonsRating.Overtaken(var now) -> {
                show(now);
                Notices.warn(getTranslation("playthrough.marking.overtaken"));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("playthrough.marking.sign", sign));
    }
}
