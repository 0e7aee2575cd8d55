package org.waymark.authoring.items;

import java.util.List;
import java.util.Optional;
import org.waymark.content.edit.Trail;

/**
 * A place of a form: a field, and where in its question it stands or would stand.
 *
 * @param part the place of the part in which it is, where it is in one that may be missing
 * @param holder from the question to what holds the field
 * @param among all that may stand there, in the order in which it is written
 */
public record Slot(Optional<Slot> part, Trail holder, List<Field> among, Field field) {

    public Slot {
        among = List.copyOf(among);
    }

    /** From the question to what stands under its key; to the row itself where that is nothing but a text. */
    public Trail at() {
        return field.key().isEmpty() ? holder : holder.key(field.key());
    }

    /** The places of the fields of a part that stands here. */
    List<Slot> inside(Field.Part inner) {
        return inner.fields().stream()
                .map(it -> new Slot(Optional.of(this), at(), inner.fields(), it))
                .toList();
    }

    /** The places of the fields of a row of the list that stands here. */
    List<Slot> inside(Field.Rows rows, int index) {
        return rows.fields().stream()
                .map(it -> new Slot(Optional.empty(), at().row(index), rows.fields(), it))
                .toList();
    }

    /** The places of all fields of a question. */
    static List<Slot> of(List<Field> grammar) {
        return grammar.stream()
                .map(it -> new Slot(Optional.empty(), Trail.ROOT, grammar, it))
                .toList();
    }
}
