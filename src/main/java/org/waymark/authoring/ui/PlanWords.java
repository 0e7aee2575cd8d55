package org.waymark.authoring.ui;

import java.util.List;
import org.waymark.authoring.CourseOrder;
import org.waymark.authoring.Move;

/**
 * How it is said where something is that was moved.
 *
 * @param key of the sentence
 * @param parameters what it is, its number, of how many, and where
 */
record PlanWords(String key, List<Object> parameters) {

    PlanWords {
        parameters = List.copyOf(parameters);
    }

    static PlanWords of(PlanDesk desk, Move move) {
        var order = desk.order().orElseThrow();
        return switch (move) {
            case Move.OfModule(var from, var to) ->
                new PlanWords(
                        "authoring.plan.moved-module",
                        List.of(
                                title(desk, order.modules().get(from).id()),
                                to + 1,
                                order.modules().size()));
            case Move.OfActivity(var from, var to) -> activity(desk, order, from, to);
        };
    }

    private static PlanWords activity(PlanDesk desk, CourseOrder order, CourseOrder.Spot from, CourseOrder.Spot to) {
        var stage = order.modules().get(to.module());
        var more = from.module() == to.module() ? 0 : 1;
        return new PlanWords(
                "authoring.plan.moved-activity",
                List.of(
                        title(
                                desk,
                                order.modules()
                                        .get(from.module())
                                        .activities()
                                        .get(from.index())
                                        .id()),
                        to.index() + 1,
                        stage.activities().size() + more,
                        title(desk, stage.id())));
    }

    private static String title(PlanDesk desk, String id) {
        return desk.title(id).in(desk.language());
    }
}
