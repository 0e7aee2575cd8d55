package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.authoring.CourseOrder;
import org.waymark.authoring.CourseOrder.Spot;
import org.waymark.authoring.CourseOrder.Step;
import org.waymark.authoring.Move;
import org.waymark.authoring.OldPart;
import org.waymark.authoring.PartKind;
import org.waymark.base.Slug;
import org.waymark.content.Lesson;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** The modules of a course with what is in them, each with buttons that move it, and that take it away. */
final class PlanModules extends Composite<OrderedList> {

    static final String UP = "up";
    static final String DOWN = "down";

    private final PlanDesk desk;
    private final CourseOrder order;
    private final CoursePlan plan;
    private final Map<String, NativeButton> buttons = new HashMap<>();

    PlanModules(PlanDesk desk, CourseOrder order, CoursePlan plan) {
        this.desk = desk;
        this.order = order;
        this.plan = plan;
        getContent().addClassName("plan-modules");
        for (var module = 0; module < order.modules().size(); module++) {
            getContent().add(module(module));
        }
    }

    private ListItem module(int number) {
        var stage = order.modules().get(number);
        var title = Wording.say(new H3(), desk.title(stage.id()), desk.language());
        var head = new Div(
                Icon.GRIP.small(),
                title,
                mover(
                        UP,
                        stage.id(),
                        number > 0 ? Optional.of(new Move.OfModule(number, number - 1)) : Optional.empty()),
                mover(
                        DOWN,
                        stage.id(),
                        number < order.modules().size() - 1
                                ? Optional.of(new Move.OfModule(number, number + 1))
                                : Optional.empty()));
        head.addClassName("plan-row");
        var list = new OrderedList();
        list.addClassName("plan-activities");
        for (var index = 0; index < stage.activities().size(); index++) {
            list.add(activity(new Spot(number, index)));
        }
        var item = new ListItem(head, list);
        PlanDragging.module(item, number);
        return item;
    }

    private ListItem activity(Spot spot) {
        var step = order.modules().get(spot.module()).activities().get(spot.index());
        var row = new Div(
                Icon.GRIP.small(),
                name(step),
                Kit.meta(what(step)),
                mover(UP, step.id(), up(spot)),
                mover(DOWN, step.id(), down(spot)));
        row.addClassName("plan-row");
        var item = new ListItem(row);
        PlanDragging.activity(item, spot);
        part(step).ifPresent(part -> {
            var away = new TakeAway(desk, plan, part, desk.title(step.id()).in(desk.language()));
            row.add(away.opener());
            item.add(away);
        });
        lesson(step)
                .ifPresent(it -> item.add(LateFold.of(
                        getTranslation("authoring.plan.sections", it.sections().size()), () -> sections(it))));
        return item;
    }

    private Component name(Step step) {
        var title = desk.title(step.id());
        var address = kind(step)
                .filter(_ -> Slug.isValid(step.id()))
                .flatMap(it -> PartAddresses.of(desk.course().id(), it, new Slug(step.id())));
        return address.<Component>map(it -> Wording.say(new Anchor("/" + it, ""), title, desk.language()))
                .orElseGet(() -> Wording.say(new Span(), title, desk.language()));
    }

    /** What it is; where it cannot be read, at least of which kind. */
    private String what(Step step) {
        return desk.course()
                .activities()
                .filter(it -> it.id().value().equals(step.id()))
                .map(ActivityWords::of)
                .findFirst()
                .orElseGet(
                        () -> kind(step).map(it -> getTranslation(Keys.of(it))).orElse(""));
    }

    private static Optional<PartKind> kind(Step step) {
        return switch (step.kind()) {
            case "lesson" -> Optional.of(PartKind.LESSON);
            case "quiz" -> Optional.of(PartKind.QUIZ);
            case "scenario" -> Optional.of(PartKind.SCENARIO);
            default -> Optional.empty();
        };
    }

    private static Optional<OldPart> part(Step step) {
        if (!Slug.isValid(step.id())) {
            return Optional.empty();
        }
        var id = new Slug(step.id());
        return switch (step.kind()) {
            case "lesson" -> Optional.of(new OldPart.Lesson(id));
            case "quiz" -> Optional.of(new OldPart.Quiz(id));
            case "scenario" -> Optional.of(new OldPart.Scenario(id));
            default -> Optional.empty();
        };
    }

    private Optional<Lesson> lesson(Step step) {
        return desk.course().lessons().stream()
                .filter(it -> it.id().value().equals(step.id()))
                .findFirst();
    }

    private Component sections(Lesson lesson) {
        var list = new OrderedList();
        list.addClassName("plan-sections");
        for (var section : lesson.sections()) {
            var words = Wording.say(new Span(), section.heading(), desk.language());
            var away = new TakeAway(
                    desk,
                    plan,
                    new OldPart.Section(lesson.id(), section.id()),
                    section.heading().in(desk.language()));
            var row = new Div(words, away.opener());
            row.addClassName("plan-row");
            list.add(new ListItem(row, away));
        }
        return list;
    }

    /** Out of a module at its ends; the last activity of a module stays in it. */
    private Optional<Move> up(Spot spot) {
        if (spot.index() > 0) {
            return Optional.of(new Move.OfActivity(spot, new Spot(spot.module(), spot.index() - 1)));
        }
        return spot.module() > 0 && mayLeave(spot)
                ? Optional.of(new Move.OfActivity(spot, new Spot(spot.module() - 1, size(spot.module() - 1))))
                : Optional.empty();
    }

    private Optional<Move> down(Spot spot) {
        if (spot.index() < size(spot.module()) - 1) {
            return Optional.of(new Move.OfActivity(spot, new Spot(spot.module(), spot.index() + 1)));
        }
        return spot.module() < order.modules().size() - 1 && mayLeave(spot)
                ? Optional.of(new Move.OfActivity(spot, new Spot(spot.module() + 1, 0)))
                : Optional.empty();
    }

    private boolean mayLeave(Spot spot) {
        return size(spot.module()) > 1;
    }

    private int size(int module) {
        return order.modules().get(module).activities().size();
    }

    private NativeButton mover(String direction, String id, Optional<Move> move) {
        var button = Kit.button("", () -> move.ifPresent(it -> plan.move(it, id, direction)), "quiet", "icon", "small");
        button.add((direction.equals(UP) ? Icon.ARROW_UP : Icon.ARROW_DOWN).create());
        button.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                direction.equals(UP) ? "authoring.plan.up" : "authoring.plan.down",
                                desk.title(id).in(desk.language())));
        button.setEnabled(move.isPresent());
        buttons.put(direction + ":" + id, button);
        return button;
    }

    /** Gives the keyboard to a button of a row; where it leads nowhere any more, to the one beside it. */
    void focus(String id, String direction) {
        var other = direction.equals(UP) ? DOWN : UP;
        Optional.ofNullable(buttons.get(direction + ":" + id))
                .filter(NativeButton::isEnabled)
                .or(() -> Optional.ofNullable(buttons.get(other + ":" + id)))
                .ifPresent(NativeButton::focus);
    }
}
