package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.waymark.assessment.Essay;
import org.waymark.assessment.EssayId;
import org.waymark.assessment.EssayNotFound;
import org.waymark.assessment.EssayQueue;
import org.waymark.assessment.MarkingEssays;
import org.waymark.assessment.OpenEssay;
import org.waymark.assessment.QueuedEssay;
import org.waymark.assessment.ReleasingMarks;
import org.waymark.assessment.WaitingEssays;
import org.waymark.base.Language;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.People;
import org.waymark.identity.Role;
import org.waymark.ui.Icon;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** An instructor marks a text beside its rubric, without seeing whose it is. */
@Route(SiteMap.ESSAY)
@RolesAllowed(Role.Name.INSTRUCTOR)
class EssayView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    /** Letters and Ctrl+Enter are the page's as long as nothing is being typed. */
    private static final String NEXT = key("n");

    private static final String PREVIOUS = key("p");

    private final WaitingEssays waiting;
    private final MarkingEssays marking;
    private final ReleasingMarks releasing;
    private final People people;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());
    private QueuedEssay.Filter filter = QueuedEssay.Filter.ALL;
    private Optional<EssayId> open = Optional.empty();
    private String title = "";

    EssayView(WaitingEssays waiting, MarkingEssays marking, ReleasingMarks releasing, People people, CurrentUser user) {
        this.waiting = waiting;
        this.marking = marking;
        this.releasing = releasing;
        this.people = people;
        this.user = user;
        addClassName("page");
        getElement().addEventListener("keydown", _ -> go(queue().after(id()))).setFilter(NEXT);
        getElement().addEventListener("keydown", _ -> go(queue().before(id()))).setFilter(PREVIOUS);
    }

    private static String key(String letter) {
        return "!event.ctrlKey && !event.altKey && !event.metaKey && event.key.toLowerCase() === '" + letter
                + "' && !event.target.closest('vaadin-text-area, vaadin-text-field, input[type=text], textarea')";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = EssayAddress.filter(event.getLocation().getQueryParameters());
        var id = new EssayId(event.getRouteParameters().get("essay").orElse(""));
        try {
            show(id);
        } catch (EssayNotFound _) {
            throw new NotFoundException();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        open.ifPresent(id -> marking.leave(user.id(), id));
    }

    private EssayId id() {
        return open.orElseThrow();
    }

    private EssayQueue queue() {
        return waiting.queue(user.id()).only(filter);
    }

    private void show(EssayId id) {
        var essay = marking.open(user.id(), id);
        var holder = marking.hold(user.id(), id);
        open = Optional.of(id);
        title = essay.essay().sign();
        var evidence = new EvidencePanel(essay.course());
        var left = new Div(new EssayText(essay, evidence.marks()), evidence);
        left.addClassName("marking-text");
        var desk = new RubricDesk(essay, marking, releasing, people::nameOf);
        desk.onDone(this::done);
        desk.onAgain(() -> tries(() -> show(id)));
        holder.ifPresent(lease -> desk.heldBy(
                lease,
                people.nameOf(lease.holder()),
                () -> tries(() -> {
                    marking.takeOver(user.id(), id);
                    show(id);
                })));
        var sign = new WriterSign(
                essay,
                marking.unmaskings(user.id(), id),
                people::nameOf,
                reason -> tries(() -> {
                    marking.unmask(user.id(), id, reason);
                    show(id);
                }));
        var right = new Div(sign, desk);
        right.addClassNames("marking-rubric", "stack-l");
        var columns = new Div(left, right);
        columns.addClassName("marking");
        removeAll();
        add(crumbs(essay), way(essay.essay()), columns);
    }

    /** What is on the page stays there where the text has meanwhile become somebody else's. */
    private void tries(Runnable doing) {
        try {
            doing.run();
        } catch (EssayNotFound _) {
            Notices.warn(getTranslation("assessment.marking.gone"));
        }
    }

    private Component crumbs(OpenEssay essay) {
        var crumbs = new Nav(
                new Anchor(EssayAddress.queue(filter), getTranslation("assessment.marking.title")),
                new Span("/"),
                Wording.say(new Span(), essay.quiz().title(), language),
                new Span("/"),
                new Span(getTranslation("assessment.marking.sign", essay.essay().sign())));
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", getTranslation("assessment.crumbs.label"));
        return crumbs;
    }

    /** Where one is in the queue, and the ways to the neighbours. */
    private Component way(Essay essay) {
        var queue = queue();
        var place = queue.placeOf(essay.id());
        var way = new Nav(
                neighbour(queue.before(essay.id()), "assessment.marking.previous", Icon.CHEVRON_LEFT),
                StaffWords.meta(
                        place < 0
                                ? getTranslation(
                                        "assessment.marking.not-waiting",
                                        queue.waiting().size())
                                : getTranslation(
                                        "assessment.marking.place",
                                        place + 1,
                                        queue.waiting().size())),
                neighbour(queue.after(essay.id()), "assessment.marking.next", Icon.CHEVRON_RIGHT));
        way.addClassNames("row", "marking-way");
        way.getElement().setAttribute("aria-label", getTranslation("assessment.marking.way"));
        return way;
    }

    private Component neighbour(Optional<QueuedEssay> neighbour, String key, Icon icon) {
        var words = new Span(getTranslation(key));
        if (neighbour.isEmpty()) {
            var none = new Span(icon.create(), words);
            none.addClassNames("btn", "small", "is-off");
            none.getElement().setAttribute("aria-disabled", "true");
            return none;
        }
        var link = new Anchor(EssayAddress.essay(neighbour.orElseThrow().essay().id(), filter), icon.create(), words);
        link.addClassNames("btn", "small");
        return link;
    }

    private void go(Optional<QueuedEssay> neighbour) {
        neighbour.ifPresent(
                it -> UI.getCurrent().navigate(SiteMap.essay(it.essay().id().value()), EssayAddress.query(filter)));
    }

    private void done(Essay essay) {
        Notices.say(getTranslation(
                switch (essay.stage()) {
                    case MARKED -> "assessment.marking.done";
                    case SECOND_MARK, FIRST_MARK -> "assessment.marking.done-second";
                    case DECISION -> "assessment.marking.done-decision";
                },
                essay.sign()));
        var next = queue().after(essay.id()).filter(it -> !it.essay().id().equals(essay.id()));
        if (next.isPresent()) {
            go(next);
        } else {
            UI.getCurrent().navigate(MarkingView.class, EssayAddress.query(filter));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("assessment.marking.sign", title));
    }
}
