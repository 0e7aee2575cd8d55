package org.waymark.content.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ModelTest {

    private static final Value FILE = new Value.Keys(
            new Value.Named("bank", "night"), new Value.Named("items", Value.Rows.of("one", "two", "three")));

    @Test
    void aTextIsAnother() {
        assertThat(Model.after(FILE, new Edit.Write(Trail.to("items").row(1), "x")))
                .isEqualTo(items("one", "x", "three"));
    }

    @Test
    void anEntryIsAddedBeforeTheOneNamedOrBehindAll() {
        assertThat(Model.after(FILE, new Edit.Add(Trail.to("items"), 0, new Value.Text("x"))))
                .isEqualTo(items("x", "one", "two", "three"));
        assertThat(Model.after(FILE, new Edit.Add(Trail.to("items"), 3, new Value.Text("x"))))
                .isEqualTo(items("one", "two", "three", "x"));
    }

    @Test
    void anEntryIsTakenAwayOrMoved() {
        assertThat(Model.after(FILE, new Edit.Drop(Trail.to("items").row(0)))).isEqualTo(items("two", "three"));
        assertThat(Model.after(FILE, new Edit.Move(Trail.to("items").row(0), 2)))
                .isEqualTo(items("two", "three", "one"));
        assertThat(Model.after(FILE, new Edit.Move(Trail.to("items").row(2), 0)))
                .isEqualTo(items("three", "one", "two"));
    }

    @Test
    void keysHaveAnOrderToo() {
        assertThat(Model.after(FILE, new Edit.Move(Trail.to("bank"), 1))).isNotEqualTo(FILE);
        assertThat(Model.after(FILE, new Edit.Put(Trail.ROOT, 1, "x", new Value.Text("y"))))
                .isEqualTo(new Value.Keys(
                        new Value.Named("bank", "night"),
                        new Value.Named("x", "y"),
                        new Value.Named("items", Value.Rows.of("one", "two", "three"))));
    }

    @Test
    void whatHasNoPlaceIsRefused() {
        refuses(new Edit.Put(Trail.ROOT, 0, "bank", new Value.Text("again")));
        refuses(new Edit.Put(Trail.to("items"), 0, "x", new Value.Text("y")));
        refuses(new Edit.Add(Trail.to("items"), 4, new Value.Text("x")));
        refuses(new Edit.Add(Trail.ROOT, 0, new Value.Text("x")));
        refuses(new Edit.Move(Trail.to("items").row(0), 3));
        refuses(new Edit.Drop(Trail.ROOT));
        refuses(new Edit.Drop(Trail.to("bank", "deeper")));
        refuses(new Edit.Write(Trail.to("items").row(-1), "x"));
    }

    private static void refuses(Edit edit) {
        assertThatThrownBy(() -> Model.after(FILE, edit)).isInstanceOf(EditRefused.class);
    }

    private static Value items(String... words) {
        return new Value.Keys(new Value.Named("bank", "night"), new Value.Named("items", Value.Rows.of(words)));
    }
}
