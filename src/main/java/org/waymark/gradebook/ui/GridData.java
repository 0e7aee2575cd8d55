package org.waymark.gradebook.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.gradebook.Cell;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Figures;
import org.waymark.gradebook.Visible.News;
import org.waymark.identity.UserId;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A gradebook as the grid in the browser reads it. Learners and columns are called by their places, and there is nothing in it that the
 * viewer does not see. A cell is a code: a letter for how it stands, one for what the learner was told, a quote where there is a comment,
 * then the points.
 */
final class GridData {

    private final GradesDesk desk;

    GridData(GradesDesk desk) {
        this.desk = desk;
    }

    /** Everything; {@code stamp} comes back with every press, so that none is taken for one of other rows. */
    ObjectNode all(int stamp) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("stamp", stamp).put("editable", desk.grades().mayMark());
        var columns = json.putArray("columns");
        desk.columns().forEach(column -> column(columns.addObject(), column));
        var rows = json.putArray("rows");
        desk.people().forEach(person -> row(rows.addObject(), person.id(), person.displayName()));
        return json;
    }

    /** One learner. */
    ObjectNode row(int place) {
        var person = desk.people().get(place);
        var json = JsonNodeFactory.instance.objectNode();
        row(json, person.id(), person.displayName());
        return json;
    }

    private void column(ObjectNode json, Column column) {
        var words = desk.words();
        var book = desk.grades().sheet().book();
        json.put("t", desk.title(column));
        json.put("p", words.number(column.possible()));
        var possible = desk.hasPoints(column)
                ? words.say("gradebook.grid.possible", words.number(column.possible()))
                : words.say("gradebook.grid.no-points");
        var belongs = book.category(column)
                .map(it -> it.name())
                .orElseGet(() -> book.weighs(column) ? "" : words.say("gradebook.grid.not-counted"));
        var isWithdrawn = desk.grades().sheet().isWithdrawn(column);
        // a head has room for one of them
        json.put("o", isWithdrawn ? words.say("gradebook.grid.withdrawn") : possible);
        json.put(
                "k",
                Stream.of(isWithdrawn ? possible : "", belongs)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(" · ")));
        json.put("f", mean(column));
    }

    /** Of those who have a mark; a dash where nobody has. */
    String mean(Column column) {
        var points = desk.learners().stream()
                .flatMap(it -> desk.grades().sheet().cell(column, it).points().stream())
                .toList();
        return points.isEmpty() ? "–" : desk.words().number(Figures.mean(points));
    }

    List<String> means() {
        return desk.columns().stream().map(this::mean).toList();
    }

    private void row(ObjectNode json, UserId learner, String name) {
        var grades = desk.grades();
        var total = grades.sheet().total(learner);
        json.put("n", name);
        json.put("c", desk.columns().stream().map(it -> code(it, learner)).collect(Collectors.joining(" ")));
        json.put("g", desk.words().grade(total.grade(), grades.sheet().book().scale()));
        json.put("r", code(grades.news(total, learner)));
    }

    private String code(Column column, UserId learner) {
        var sheet = desk.grades().sheet();
        var cell = sheet.cell(column, learner);
        var comment = sheet.entry(column.id(), learner).comment().isEmpty() ? "." : "\"";
        return code(cell.state())
                + code(desk.grades().news(column, learner))
                + comment
                + cell.points().map(desk.words()::number).orElse("");
    }

    private static String code(Cell.State state) {
        return switch (state) {
            case FROM_WORK -> "w";
            case SO_FAR -> "s";
            case PART_WAITS -> "p";
            case DONE -> "d";
            case BY_HAND -> "h";
            case EXCUSED -> "x";
            case MISSING -> "m";
            case NOT_BEGUN -> "n";
            case UNDER_WAY -> "u";
            case WAITING -> "a";
            case UNMARKED -> "o";
            case NOT_THEIRS -> "-";
        };
    }

    private static String code(News news) {
        return switch (news) {
            case UNTOLD -> ".";
            case SAME -> "=";
            case CHANGED -> "~";
        };
    }
}
