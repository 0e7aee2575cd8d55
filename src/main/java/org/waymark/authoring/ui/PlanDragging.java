package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.authoring.CourseOrder.Spot;
import org.waymark.authoring.Move;

/** Rows that are pulled to another place with a mouse; what is pulled where is told to the page, which does what its buttons do. */
final class PlanDragging {

    private static final String SPOT = "data-spot";
    private static final String FROM = "event.detail.from";
    private static final String TO = "event.detail.to";
    private static final String BELOW = "event.detail.below";

    private static final String LISTEN = """
            if (this.pulls) {
              return;
            }
            this.pulls = true;
            let held = null;
            let over = null;
            let below = false;
            const row = event => event.target.closest?.('[data-spot]') ?? null;
            const place = event => {
              let at = row(event);
              while (at && held && at.dataset.spot[0] !== held.dataset.spot[0]) {
                at = at.parentElement?.closest('[data-spot]') ?? null;
              }
              return at;
            };
            const clear = () => {
              over?.classList.remove('above', 'below');
              over = null;
            };
            this.addEventListener('dragstart', event => {
              held = row(event);
              if (held) {
                event.stopPropagation();
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', held.dataset.spot);
                held.classList.add('held');
              }
            });
            this.addEventListener('dragover', event => {
              const at = place(event);
              clear();
              if (held && at && at !== held) {
                event.preventDefault();
                const box = at.getBoundingClientRect();
                below = event.clientY > box.top + box.height / 2;
                over = at;
                over.classList.add(below ? 'below' : 'above');
              }
            });
            this.addEventListener('drop', event => {
              if (held && over) {
                event.preventDefault();
                const detail = { from: held.dataset.spot, to: over.dataset.spot, below };
                this.dispatchEvent(new CustomEvent('pulled', { detail }));
              }
              clear();
            });
            this.addEventListener('dragend', () => {
              held?.classList.remove('held');
              held = null;
              clear();
            });
            """;

    private PlanDragging() {}

    /** Hears of rows in here that are pulled. */
    static void listen(Component list, Consumer<Move> moved) {
        list.addAttachListener(_ -> list.getElement().executeJs(LISTEN));
        list.getElement()
                .addEventListener("pulled", event -> {
                    var data = event.getEventData();
                    move(
                                    data.path(FROM).asString(""),
                                    data.path(TO).asString(""),
                                    data.path(BELOW).asBoolean(false))
                            .ifPresent(moved);
                })
                .addEventData(FROM)
                .addEventData(TO)
                .addEventData(BELOW);
    }

    /** A row of a module. */
    static void module(Component row, int module) {
        mark(row, "m:" + module);
    }

    /** A row of an activity. */
    static void activity(Component row, Spot spot) {
        mark(row, "a:" + spot.module() + ":" + spot.index());
    }

    private static void mark(Component row, String spot) {
        row.getElement().setAttribute(SPOT, spot);
        row.getElement().setAttribute("draggable", "true");
    }

    /** What somebody meant who pulled one row above or below another; nothing where that changes nothing. */
    static Optional<Move> move(String from, String to, boolean below) {
        if (from.matches("m:\\d{1,4}") && to.matches("m:\\d{1,4}")) {
            var start = number(from, 1);
            var end = target(start, number(to, 1), below);
            return start == end ? Optional.empty() : Optional.of(new Move.OfModule(start, end));
        }
        if (!from.matches("a:\\d{1,4}:\\d{1,4}") || !to.matches("a:\\d{1,4}:\\d{1,4}")) {
            return Optional.empty();
        }
        var start = new Spot(number(from, 1), number(from, 2));
        var at = new Spot(number(to, 1), number(to, 2));
        var end = start.module() == at.module()
                ? new Spot(at.module(), target(start.index(), at.index(), below))
                : new Spot(at.module(), at.index() + (below ? 1 : 0));
        return start.equals(end) ? Optional.empty() : Optional.of(new Move.OfActivity(start, end));
    }

    /** Among its like: what comes from above has left its place when it arrives. */
    private static int target(int from, int to, boolean below) {
        var before = below ? to + 1 : to;
        return before > from ? before - 1 : before;
    }

    private static int number(String spot, int part) {
        return Integer.parseInt(spot.split(":", -1)[part]);
    }
}
