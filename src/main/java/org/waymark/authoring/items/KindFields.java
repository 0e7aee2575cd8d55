package org.waymark.authoring.items;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.authoring.items.Field.Choice;
import org.waymark.authoring.items.Field.Flag;
import org.waymark.authoring.items.Field.Line;
import org.waymark.authoring.items.Field.Part;
import org.waymark.authoring.items.Field.Rows;
import org.waymark.authoring.items.Field.Text;
import org.waymark.authoring.items.Field.Words;
import org.waymark.authoring.items.Offer.Beside;
import org.waymark.authoring.items.Offer.OfCourse;
import org.waymark.authoring.items.Offer.Sort;
import org.waymark.authoring.items.Offer.These;
import org.waymark.content.Blueprint.Kind;

/** What stands below the key of each kind, in the order in which it is written. */
final class KindFields {

    /** As many parts as anybody could need. */
    private static final int MANY = 40;

    private static final Text PROMPT = new Text("prompt", true);
    private static final Text TEXT = new Text("text", true);
    private static final Line SHARE = new Line("share", false);
    private static final Field ALLOW = new Words("allow", false, new These("letters", "cyrillic", "suffixes"));
    private static final Field TYPOS = new Choice("typos", false, new These("0", "1", "2", "3"));

    private KindFields() {}

    static List<Field> of(Kind kind) {
        return switch (kind) {
            case SINGLE_CHOICE -> List.of(PROMPT, options("options", "option", true, true));
            case MULTIPLE_CHOICE -> List.of(PROMPT, options("options", "option", false, true));
            case TRUE_FALSE ->
                List.of(
                        PROMPT,
                        new Choice("answer", true, new These("true", "false")),
                        options("reasons", "reason", true, false));
            case MATCHING ->
                List.of(
                        PROMPT,
                        rows("options", "option", 2, new Field.Id(), TEXT),
                        reasoned("premises", "premise", 1, new Choice("match", true, new Beside("options")), TEXT));
            case CATEGORISE ->
                List.of(
                        PROMPT,
                        rows("categories", "category", 2, new Field.Id(), TEXT),
                        reasoned("members", "member", 1, new Choice("category", true, new Beside("categories")), TEXT));
            case ORDERING -> List.of(PROMPT, reasoned("elements", "element", 2, TEXT));
            case NUMERIC -> List.of(PROMPT, numbers(), units());
            case SHORT_ANSWER -> List.of(PROMPT, accepted(1), ALLOW, TYPOS, refused());
            case CLOZE -> List.of(PROMPT, TEXT, gaps());
            case TIMELINE -> timeline();
            case HOTSPOT -> hotspot();
            case SOURCE_CRITICISM -> criticism();
            case ESSAY -> essay();
        };
    }

    /** Why a part is right or wrong, and what shows it. */
    private static Stream<Field> rationale() {
        return Stream.of(new Text("explanation", true), citations());
    }

    static Field citations() {
        return new Words("cites", true, new OfCourse(Sort.CITATION));
    }

    private static Rows rows(String key, String one, int least, Field... fields) {
        return new Rows(key, one, least, MANY, List.of(fields));
    }

    /** Parts with an id, and with a reason for each. */
    private static Rows reasoned(String key, String one, int least, Field... fields) {
        var own = Stream.concat(Stream.of(new Field.Id()), Stream.of(fields));
        return new Rows(key, one, least, MANY, Stream.concat(own, rationale()).toList());
    }

    private static Rows options(String key, String one, boolean isOneRight, boolean mayShare) {
        var correct = new Flag("correct", false, isOneRight);
        return mayShare
                ? reasoned(key, one, 2, correct, SHARE, TEXT)
                : reasoned(key, one, 2, correct, TEXT);
    }

    private static Rows numbers() {
        var fields = Stream.<Field>of(
                new Line("value", false),
                new Line("tolerance", false),
                new Line("from", false),
                new Line("to", false),
                SHARE);
        return new Rows(
                "accept", "number", 1, MANY, Stream.concat(fields, rationale()).toList());
    }

    private static Rows units() {
        return rows("units", "unit", 0, new Field.Id(), new Line("factor", false), rows("names", "name", 1, aText()));
    }

    /** A row that is a text and nothing else. */
    static Text aText() {
        return new Text("", true);
    }

    private static Rows accepted(int least) {
        return rows("accept", "answer", least, aText(), SHARE);
    }

    private static Rows refused() {
        return new Rows(
                "refuse",
                "refused",
                0,
                MANY,
                Stream.concat(Stream.of(new Text("answer", true)), rationale()).toList());
    }

    /** A gap has either answers that are accepted or options to choose from. */
    private static Rows gaps() {
        return reasoned(
                "gaps",
                "gap",
                1,
                new Line("weight", false),
                accepted(0),
                ALLOW,
                TYPOS,
                new Rows(
                        "options",
                        "option",
                        0,
                        MANY,
                        options("options", "option", true, false).fields()));
    }

    private static List<Field> timeline() {
        return List.of(
                PROMPT,
                new Line("from", true),
                new Line("to", true),
                new Choice("step", true, new These("year", "month", "day")),
                reasoned(
                        "events",
                        "event",
                        1,
                        new Line("date", false),
                        new Line("from", false),
                        new Line("to", false),
                        new Line("tolerance", false),
                        TEXT));
    }

    private static List<Field> hotspot() {
        return List.of(
                PROMPT,
                new Part(
                        "picture",
                        true,
                        List.of(
                                new Choice("file", true, new OfCourse(Sort.PICTURE)),
                                new Text("alternative", true))),
                reasoned(
                        "regions",
                        "region",
                        2,
                        new Flag("correct", false, false),
                        new Text("label", true),
                        new Line("left", true),
                        new Line("top", true),
                        new Line("width", true),
                        new Line("height", true)));
    }

    private static List<Field> criticism() {
        var labels = new Words(
                "accept", true, new These("event", "attributed-figure", "reading", "one-sided-claim"));
        return List.of(
                PROMPT,
                new Text("statement", true),
                new Part(
                        "label",
                        true,
                        Stream.concat(Stream.of(labels), rationale()).toList()),
                options("paragraphs", "paragraph", true, false),
                options("standpoints", "standpoint", true, false),
                new Part(
                        "weights",
                        false,
                        List.of(
                                new Line("label", false),
                                new Line("paragraph", false),
                                new Line("standpoint", false))));
    }

    private static List<Field> essay() {
        return List.of(
                PROMPT,
                new Part("words", true, List.of(new Line("least", false), new Line("most", true))),
                rows(
                        "rubric",
                        "criterion",
                        1,
                        new Field.Id(),
                        new Text("name", true),
                        rows("levels", "level", 2, new Line("points", true), TEXT)),
                new Flag("second-marker", false, false),
                new Text("model-answer", true));
    }
}
