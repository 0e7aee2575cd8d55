package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.waymark.base.Language;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.playthrough.ReasonsQueue;
import org.waymark.playthrough.WaitingReasons;
import org.waymark.ui.Icon;
import org.waymark.ui.MarkingPlaces;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** An instructor sees which reasons wait to be rated, the oldest first and nobody's by name. */
@Route(SiteMap.REASONS)
@RolesAllowed(Role.Name.INSTRUCTOR)
@StyleSheet("styles/scenario.css")
class ReasonsQueueView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final WaitingReasons waiting;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());

    ReasonsQueueView(WaitingReasons waiting, CurrentUser user) {
        this.waiting = waiting;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var queue = waiting.queue(user.id());
        var page = new Div(
                new H1(getTranslation("playthrough.marking.title")),
                new MarkingPlaces(SiteMap.REASONS, Map.of(SiteMap.REASONS, queue.all())));
        page.addClassNames("staff", "stack-l");
        page.add(queue.waiting().isEmpty() ? nothing() : waiting(queue));
        if (!queue.rated().isEmpty()) {
            page.add(section(new H2(getTranslation("playthrough.marking.rated")), list(queue.rated())));
        }
        removeAll();
        add(page);
    }

    private Component nothing() {
        var lead = new Paragraph(getTranslation("playthrough.marking.nothing-sentence"));
        lead.addClassName("lead");
        return section(new H2(getTranslation("playthrough.marking.nothing")), lead);
    }

    private Component waiting(ReasonsQueue queue) {
        var first = queue.waiting().getFirst().reasons();
        var begin = new Anchor(
                "/" + SiteMap.rating(first.token(), first.task()), getTranslation("playthrough.marking.begin"));
        begin.addClassNames("btn", "primary");
        var head = new H2(getTranslation("playthrough.marking.waiting", queue.all()));
        return queue.all() > queue.waiting().size()
                ? section(head, begin, oldest(queue.waiting().size()), list(queue.waiting()))
                : section(head, begin, list(queue.waiting()));
    }

    private Component oldest(int shown) {
        var words = new Paragraph(getTranslation("playthrough.marking.oldest", shown));
        words.addClassName("help");
        return words;
    }

    private static Section section(Component... content) {
        var section = new Section(content);
        section.addClassName("stack");
        return section;
    }

    private Component list(List<ReasonsQueue.Entry> entries) {
        var list = new UnorderedList();
        list.addClassName("queue");
        entries.stream().map(this::entry).forEach(list::add);
        return list;
    }

    private ListItem entry(ReasonsQueue.Entry entry) {
        var reasons = entry.reasons();
        var sign = new Span(reasons.sign());
        sign.addClassName("essay-sign");
        var prompt = Wording.say(
                new Anchor("/" + SiteMap.rating(reasons.token(), reasons.task())), entry.prompt(), language);
        prompt.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "playthrough.marking.text-on",
                                reasons.sign(),
                                entry.prompt().in(language)));
        var where = new Span(
                Wording.say(new Span(), entry.scenario(), language),
                new Span(" · "),
                Wording.say(new Span(), entry.course(), language),
                new Span(" · " + Wording.day(reasons.at(), language)));
        where.addClassNames("meta", "num");
        var text = new Div(prompt, where);
        text.addClassName("queue-text");
        var item = new ListItem(sign, text);
        if (reasons.selfRated()) {
            var tag = new Span(Icon.USER.small(), new Span(getTranslation("playthrough.marking.self-rated")));
            tag.addClassNames("tag", "part");
            item.add(tag);
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("playthrough.marking.title"));
    }
}
