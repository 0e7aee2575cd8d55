package org.waymark.authoring.items;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.base.Language;
import org.waymark.base.Sha256;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Trail;

/**
 * A text of a question that is typed by itself.
 *
 * @param language nothing for words that belong to no language
 */
public record Cell(Slot slot, Optional<Language> language) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s*[,\\n]\\s*");

    /** Longer names say too little to be worth their length. */
    private static final int LONGEST_NAME = 150;

    private static final int MARK = 18;

    public static Cell of(Slot slot) {
        return new Cell(slot, Optional.empty());
    }

    public static Cell of(Slot slot, Language language) {
        return new Cell(slot, Optional.of(language));
    }

    /** What stands there, as it is typed. */
    public String text(ItemSheet sheet) {
        return switch (slot.field()) {
            case Field.Text _ -> language.map(it -> sheet.text(slot, it)).orElse("");
            case Field.Words _ -> String.join(", ", sheet.words(slot));
            case Field.Id _,
                    Field.Line _,
                    Field.Choice _,
                    Field.Flag _,
                    Field.Part _,
                    Field.Rows _ -> sheet.line(slot);
        };
    }

    /** The changes by which this stands there. */
    public List<Edit> edits(ItemSheet sheet, String typed) {
        var edits = new ItemEdits(sheet);
        return switch (slot.field()) {
            case Field.Text _ ->
                language.map(it -> edits.text(slot, it, typed)).orElse(List.of());
            case Field.Words _ -> edits.words(slot, split(typed));
            case Field.Id _,
                    Field.Line _,
                    Field.Choice _,
                    Field.Flag _,
                    Field.Part _,
                    Field.Rows _ -> edits.line(slot, typed);
        };
    }

    private static List<String> split(String typed) {
        return Arrays.stream(BETWEEN_WORDS.split(typed.strip(), 0))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Its name in the file of its bank, by ids as far as there are any, since rows may move: {@code storm-001 options nine text en}. */
    public String name(ItemSheet sheet) {
        var steps = slot.at().steps();
        var way = IntStream.range(0, steps.size())
                .mapToObj(i -> word(sheet, steps.get(i), new Trail(steps.subList(0, i + 1))))
                .collect(Collectors.joining(" "));
        var tag = language.map(it -> " " + it.tag()).orElse("");
        var name = sheet.id() + " " + way + tag;
        return name.length() <= LONGEST_NAME
                ? name
                : sheet.id() + " " + Sha256.hex(name).substring(0, MARK) + tag;
    }

    private static String word(ItemSheet sheet, Trail.Step step, Trail to) {
        return switch (step) {
            case Trail.Step.Name(var key) -> key;
            case Trail.Step.Row(var index) -> sheet.id(to).orElse(String.valueOf(index));
        };
    }
}
