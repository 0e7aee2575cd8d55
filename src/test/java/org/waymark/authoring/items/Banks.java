package org.waymark.authoring.items;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.authoring.items.ItemForm.Group;
import org.waymark.authoring.items.ItemForm.Leaf;
import org.waymark.authoring.items.ItemForm.Table;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.YamlDocument;

/** Banks with questions of all kinds, and what tests do with them. */
final class Banks {

    static final Slug STORM_1 = new Slug("storm-001");

    private Banks() {}

    static String storm() {
        return resource("/courses/lighthouse/banks/storm.yaml");
    }

    static String kinds() {
        return resource("/kinds/kinds.yaml");
    }

    /** The texts of all banks that are shipped, and of those above. */
    static List<String> all() {
        try (var files = Files.walk(Path.of("content"))) {
            var shipped = files.filter(it -> it.toString().contains("banks")
                            && it.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Banks::text)
                    .toList();
            return Stream.concat(Stream.of(storm(), kinds()), shipped.stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (var stream = Optional.ofNullable(Banks.class.getResourceAsStream(name))
                .orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static YamlDocument document(String text) {
        return YamlDocument.read(text, "banks/x.yaml", new ArrayList<>()).orElseThrow();
    }

    static BankSheet bank(String text) {
        return BankSheet.read(text, "banks/x.yaml").orElseThrow();
    }

    static ItemSheet item(String text, String id) {
        return bank(text).item(new Slug(id)).orElseThrow();
    }

    static String after(String text, List<Edit> edits) {
        var document = document(text);
        for (var edit : edits) {
            document = document.with(edit);
        }
        return document.text();
    }

    /** All places of a question, whatever lies around them. */
    static Stream<Slot> slots(ItemSheet sheet) {
        return ItemForm.of(sheet).stream().flatMap(Banks::slots);
    }

    private static Stream<Slot> slots(ItemForm form) {
        return switch (form) {
            case Leaf(var slot) -> Stream.of(slot);
            case Group(var slot, var inside) ->
                Stream.concat(Stream.of(slot), inside.stream().flatMap(Banks::slots));
            case Table(var slot, var _, var rows) ->
                Stream.concat(
                        Stream.of(slot), rows.stream().flatMap(it -> it.inside().stream().flatMap(Banks::slots)));
        };
    }

    /** The place at the end of this way: {@code single-choice/options/0/text}. */
    static Slot slot(ItemSheet sheet, String way) {
        return slots(sheet)
                .filter(it -> it.at().toString().equals(way))
                .findFirst()
                .orElseThrow(() -> new AssertionError(way + " is not among "
                        + slots(sheet).map(Slot::at).map(Trail::toString).toList()));
    }
}
