package org.waymark.authoring.items;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.authoring.items.Field.Choice;
import org.waymark.authoring.items.Field.Flag;
import org.waymark.authoring.items.Field.Line;
import org.waymark.authoring.items.Field.Part;
import org.waymark.authoring.items.Field.Rows;
import org.waymark.authoring.items.Field.Text;
import org.waymark.authoring.items.Field.Words;
import org.waymark.authoring.items.Offer.Anything;
import org.waymark.authoring.items.Offer.OfCourse;
import org.waymark.authoring.items.Offer.Sort;
import org.waymark.authoring.items.Offer.These;
import org.waymark.content.Blueprint.Kind;
import org.waymark.content.edit.Value;

/** Everything that a question of each kind may say, in the order in which it is written. */
public final class ItemGrammar {

    /** For what a field is there: one shelf of a form after the other. */
    public enum Shelf {
        /** What learners see and answer. */
        ASKED,
        /** What they are told besides, and what it rests on. */
        TOLD,
        /** By what the question is found and drawn. */
        FILED,
        /** What it is worth, and how that is earned. */
        MARKED
    }

    private static final int MOST_HINTS = 5;

    private ItemGrammar() {}

    /** All fields of a question; the last one is what its kind adds. */
    public static List<Field> of(Kind kind) {
        var fields = new ArrayList<Field>();
        fields.add(new Field.Id());
        fields.add(new Choice("objective", true, new OfCourse(Sort.OBJECTIVE)));
        fields.add(new Words("further-objectives", false, new OfCourse(Sort.OBJECTIVE)));
        fields.add(new Choice(
                "level", true, new These("remember", "understand", "apply", "analyse", "evaluate", "create")));
        fields.add(new Choice("difficulty", true, new These("easy", "medium", "hard")));
        fields.add(KindFields.citations());
        fields.add(new Text("explanation", true));
        fields.add(new Words("facts", false, new Anything()));
        fields.add(new Words("tags", false, new Anything()));
        fields.add(new Line("worth", false));
        fields.add(new Flag("shuffle", true, false));
        fields.add(new Choice("scheme", false, new These(schemes(kind))));
        fields.add(new Choice("stimulus", false, new OfCourse(Sort.STIMULUS)));
        fields.add(new Rows("hints", "hint", 0, MOST_HINTS, List.of(KindFields.aText())));
        fields.add(new Part(key(kind), true, KindFields.of(kind)));
        return List.copyOf(fields);
    }

    /** The word for a kind, which is its key in a file. */
    public static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a question as its keys say it; nothing where they name none, or several. */
    public static Optional<Kind> kind(Value.Keys item) {
        var kinds = Arrays.stream(Kind.values())
                .filter(it -> item.index(key(it)).isPresent())
                .toList();
        return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
    }

    /** Where in a form a field of a question stands. */
    public static Shelf shelf(Field field) {
        return switch (field.key()) {
            case "objective", "further-objectives", "level", "difficulty", "tags", "facts" -> Shelf.FILED;
            case "worth", "shuffle", "scheme" -> Shelf.MARKED;
            case "explanation", "cites", "hints" -> Shelf.TOLD;
            default -> Shelf.ASKED;
        };
    }

    private static List<String> schemes(Kind kind) {
        return switch (kind) {
            case SINGLE_CHOICE -> List.of("all-or-nothing", "weighted");
            case MULTIPLE_CHOICE -> List.of("all-or-nothing", "right-minus-wrong", "per-part", "weighted");
            case SHORT_ANSWER, NUMERIC -> List.of("all-or-nothing", "per-part");
            case TRUE_FALSE, MATCHING, CATEGORISE, ORDERING, CLOZE, TIMELINE, HOTSPOT, SOURCE_CRITICISM ->
                List.of("all-or-nothing", "right-minus-wrong", "per-part");
            case ESSAY -> List.of("per-part");
        };
    }
}
