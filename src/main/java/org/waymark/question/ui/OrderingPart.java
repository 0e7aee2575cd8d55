package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.base.Slug;
import org.waymark.question.Question.Element;
import org.waymark.question.Response;
import org.waymark.question.ui.OrderingRow.Move;

/** Rows that are brought into order: lifted with space, moved with arrows, returned with Esc; or moved by their buttons. */
final class OrderingPart implements AnsweringPart {

    /** A row off the ground, and how everything stood when it was lifted. */
    private record Lifted(OrderingRow row, List<OrderingRow> order, boolean answered) {}

    private final Words words;
    private final Runnable changed;
    private final List<OrderingRow> presented;
    private final List<OrderingRow> rows;
    private final OrderedList list = new OrderedList();
    private final Paragraph how = new Paragraph();
    private final Paragraph said = new Paragraph();
    private final Div content = new Div(how, list, said);
    private @Nullable Lifted lifted;
    private boolean answered;
    private boolean readOnly;

    OrderingPart(List<Element> elements, Words words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        presented = elements.stream()
                .map(element -> new OrderingRow(element, words, this::move))
                .toList();
        rows = new ArrayList<>(presented);
        how.setText(words.say("question.ordering.how"));
        how.addClassName("meta");
        list.addClassName("order");
        said.addClassNames("note", "said");
        said.getElement().setAttribute("role", "status");
        content.getElement().setAttribute("role", "group");
        arrange(presented);
    }

    private void move(OrderingRow row, Move move) {
        if (readOnly) {
            return;
        }
        switch (move) {
            case UP -> moveBy(row, -1);
            case DOWN -> moveBy(row, 1);
            case LIFT_OR_DROP -> liftOrDrop(row);
            case RETURN -> giveBack(row);
        }
    }

    private void moveBy(OrderingRow row, int step) {
        var from = rows.indexOf(row);
        var to = from + step;
        if (to < 0 || to >= rows.size()) {
            return;
        }
        // the neighbour changes sides, so that the row in hand stays in the page and keeps the focus
        var neighbour = rows.get(to);
        rows.set(from, neighbour);
        rows.set(to, row);
        list.getElement().removeChild(neighbour.getElement());
        list.getElement().insertChild(from, neighbour.getElement());
        answered = true;
        refresh();
        say("question.ordering.moved", row);
        changed.run();
    }

    private void liftOrDrop(OrderingRow row) {
        var before = lifted;
        drop();
        if (before != null && before.row().equals(row)) {
            say("question.ordering.dropped", row);
            return;
        }
        lifted = new Lifted(row, List.copyOf(rows), answered);
        row.setLifted(true);
        say("question.ordering.lifted", row);
    }

    private void drop() {
        if (lifted != null) {
            lifted.row().setLifted(false);
            lifted = null;
        }
    }

    private void giveBack(OrderingRow row) {
        var before = lifted;
        if (before == null || !before.row().equals(row)) {
            return;
        }
        drop();
        var moved = !before.order().equals(rows);
        arrange(before.order());
        answered = before.answered();
        row.focusGrip();
        say("question.ordering.returned", row);
        if (moved) {
            changed.run();
        }
    }

    private void say(String key, OrderingRow row) {
        said.setText(words.say(key, row.text(), rows.indexOf(row) + 1, rows.size()));
    }

    private void arrange(List<OrderingRow> order) {
        rows.clear();
        rows.addAll(order);
        list.removeAll();
        rows.forEach(list::add);
        refresh();
    }

    private void refresh() {
        rows.forEach(row -> row.setEnds(row.equals(rows.getFirst()), row.equals(rows.getLast()), readOnly));
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Response response() {
        return answered
                ? new Response.Ordered(rows.stream().map(OrderingRow::id).toList())
                : new Response.Blank();
    }

    @Override
    public void show(Response response) {
        drop();
        said.setText("");
        var given = response instanceof Response.Ordered(var elements)
                ? inOrder(elements)
                : Optional.<List<OrderingRow>>empty();
        answered = given.isPresent();
        arrange(given.orElse(presented));
    }

    private Optional<List<OrderingRow>> inOrder(List<Slug> elements) {
        var order = elements.stream()
                .flatMap(id -> presented.stream().filter(row -> row.id().equals(id)))
                .distinct()
                .toList();
        return order.size() == presented.size() ? Optional.of(order) : Optional.empty();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        how.setVisible(!readOnly);
        refresh();
    }

    @Override
    public void name(String id, String promptId) {
        content.setId(id + "-ordering");
        content.getElement().setAttribute("aria-labelledby", promptId);
        how.setId(id + "-how");
        list.getElement().setAttribute("aria-describedby", id + "-how");
        for (var row : presented) {
            row.setId(id + "-row-" + (presented.indexOf(row) + 1));
        }
    }

    @Override
    public void focus() {
        rows.getFirst().focusGrip();
    }
}
