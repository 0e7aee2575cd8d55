package org.waymark.authoring.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.content.edit.Trail;

/** What is to be filled in of one question, as it stands: fields, and parts with fields. */
public sealed interface ItemForm {

    Slot slot();

    /** One field. */
    record Leaf(Slot slot) implements ItemForm {}

    /** Fields that belong together. */
    record Group(Slot slot, List<ItemForm> inside) implements ItemForm {
        public Group {
            inside = List.copyOf(inside);
        }
    }

    /** Parts of the same sort, as many as there are. */
    record Table(Slot slot, Field.Rows rows, List<Row> inside) implements ItemForm {
        public Table {
            inside = List.copyOf(inside);
        }
    }

    /** One of such parts. */
    record Row(Trail at, int index, Optional<String> id, List<ItemForm> inside) {
        public Row {
            inside = List.copyOf(inside);
        }
    }

    /** Where everything stands that is filled in: as long as this stays, so does the form. */
    static List<Trail> places(List<ItemForm> forms) {
        return forms.stream().flatMap(ItemForm::places).toList();
    }

    private static Stream<Trail> places(ItemForm form) {
        return switch (form) {
            case Leaf(var slot) -> Stream.of(slot.at());
            case Group(var slot, var inside) ->
                Stream.concat(Stream.of(slot.at()), places(inside).stream());
            case Table(var slot, var _, var rows) ->
                Stream.concat(
                        Stream.of(slot.at()),
                        rows.stream().flatMap(it -> Stream.concat(Stream.of(it.at()), places(it.inside()).stream())));
        };
    }

    /** The form of a question; what only gives it its name is not filled in. */
    static List<ItemForm> of(ItemSheet sheet) {
        return forms(Slot.of(ItemGrammar.of(sheet.kind())), sheet);
    }

    private static List<ItemForm> forms(List<Slot> slots, ItemSheet sheet) {
        return slots.stream().flatMap(it -> form(it, sheet)).toList();
    }

    private static Stream<ItemForm> form(Slot slot, ItemSheet sheet) {
        return switch (slot.field()) {
            case Field.Id _ -> Stream.empty();
            case Field.Text _, Field.Line _, Field.Choice _, Field.Flag _, Field.Words _ -> Stream.of(new Leaf(slot));
            case Field.Part part -> Stream.of(new Group(slot, forms(slot.inside(part), sheet)));
            case Field.Rows rows -> Stream.of(table(slot, rows, sheet));
        };
    }

    private static Table table(Slot slot, Field.Rows rows, ItemSheet sheet) {
        var inside = IntStream.range(0, sheet.rows(slot))
                .mapToObj(i -> new Row(
                        slot.at().row(i),
                        i,
                        sheet.id(slot.at().row(i)),
                        forms(slot.inside(rows, i), sheet)))
                .toList();
        return new Table(slot, rows, inside);
    }
}
