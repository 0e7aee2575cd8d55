package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.waymark.assessment.DecidingHeldAnswers;
import org.waymark.assessment.Essay;
import org.waymark.assessment.EssayQueue;
import org.waymark.assessment.QueuedEssay;
import org.waymark.assessment.QueuedEssay.Filter;
import org.waymark.assessment.WaitingEssays;
import org.waymark.base.Language;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.Icon;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** An instructor sees which texts wait to be marked, the oldest first. */
@Route(SiteMap.MARKING)
@Menu(title = "assessment.marking.menu", order = 5)
@RolesAllowed(Role.Name.INSTRUCTOR)
class MarkingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final WaitingEssays waiting;
    private final DecidingHeldAnswers held;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());

    MarkingView(WaitingEssays waiting, DecidingHeldAnswers held, CurrentUser user) {
        this.waiting = waiting;
        this.held = held;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(EssayAddress.filter(event.getLocation().getQueryParameters()));
    }

    private void show(Filter filter) {
        var queue = waiting.queue(user.id());
        var page = new Div(
                new H1(getTranslation("assessment.marking.title")),
                StaffWords.between(SiteMap.MARKING, queue.waiting().size(), held.undecided(user.id())));
        page.addClassNames("staff", "stack-l");
        if (queue.waiting().isEmpty()) {
            page.add(nothing());
        } else {
            page.add(new QueueFilter(queue, filter, this::narrow), waiting(queue.only(filter), filter));
        }
        if (queue.forOthers() > 0) {
            page.add(StaffWords.help(getTranslation("assessment.marking.for-others", queue.forOthers())));
        }
        if (!queue.marked().isEmpty()) {
            page.add(marked(queue.only(filter), filter));
        }
        removeAll();
        add(page);
    }

    private void narrow(Filter filter) {
        UI.getCurrent().navigate(MarkingView.class, EssayAddress.query(filter));
    }

    private Component nothing() {
        var lead = new Paragraph(getTranslation("assessment.marking.nothing-sentence"));
        lead.addClassName("lead");
        var nothing = new Section(new H2(getTranslation("assessment.marking.nothing")), lead);
        nothing.addClassName("stack");
        return nothing;
    }

    private Component waiting(EssayQueue queue, Filter filter) {
        var head = new H2(
                getTranslation("assessment.marking.waiting", queue.waiting().size()));
        var section = new Section(head, list(queue.waiting(), filter));
        section.addClassName("stack");
        queue.waiting().stream()
                .filter(it -> it.openBy().isEmpty())
                .findFirst()
                .ifPresent(first -> section.addComponentAtIndex(1, begin(first, filter)));
        return section;
    }

    private Component begin(QueuedEssay first, Filter filter) {
        var begin =
                new Anchor(EssayAddress.essay(first.essay().id(), filter), getTranslation("assessment.marking.begin"));
        begin.addClassNames("btn", "primary");
        return begin;
    }

    private Component marked(EssayQueue queue, Filter filter) {
        var section = new Section(new H2(getTranslation("assessment.marking.marked")), list(queue.marked(), filter));
        section.addClassName("stack");
        return section;
    }

    private Component list(List<QueuedEssay> essays, Filter filter) {
        var list = new UnorderedList();
        list.addClassName("queue");
        essays.stream().map(it -> entry(it, filter)).forEach(list::add);
        return list;
    }

    private ListItem entry(QueuedEssay queued, Filter filter) {
        var essay = queued.essay();
        var sign = new Span(essay.sign());
        sign.addClassName("essay-sign");
        var prompt = Wording.say(new Anchor(EssayAddress.essay(essay.id(), filter)), queued.prompt(), language);
        prompt.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "assessment.marking.text-on",
                                essay.sign(),
                                queued.prompt().in(language)));
        var where = new Span(
                Wording.say(new Span(), queued.quiz(), language),
                new Span(" · "),
                Wording.say(new Span(), queued.course(), language),
                new Span(" · " + StaffWords.day(essay.handedInAt(), language)));
        where.addClassNames("meta", "num");
        var text = new Div(prompt, where);
        text.addClassName("queue-text");
        var entry = new ListItem(sign, text);
        stage(essay).ifPresent(entry::add);
        queued.openBy()
                .ifPresent(name -> entry.add(
                        StaffWords.tag("part", Icon.USER, getTranslation("assessment.marking.open-by", name))));
        return entry;
    }

    private Optional<Component> stage(Essay essay) {
        return switch (essay.stage()) {
            case FIRST_MARK, MARKED -> Optional.empty();
            case SECOND_MARK ->
                Optional.of(StaffWords.tag("wait", Icon.GLASSES, getTranslation("assessment.marking.second")));
            case DECISION ->
                Optional.of(StaffWords.tag("wait", Icon.SCALE, getTranslation("assessment.marking.decide")));
        };
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("assessment.marking.title"));
    }
}
