package org.waymark.question.ui;

import java.util.ArrayList;
import java.util.List;
import org.waymark.question.Item;
import org.waymark.question.MarkingScheme;
import org.waymark.question.Question;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The interface words that a browser needs to ask one question. */
final class FieldWords {

    /** What stands below options of which any may be chosen; the words depend on how they are marked. */
    private static final String SEVERAL = "question.several";

    private FieldWords() {}

    static ObjectNode of(Item item, Words words) {
        var json = JsonNodeFactory.instance.objectNode();
        keys(item.question()).forEach(key -> json.put(key, words.say(key)));
        if (item.question() instanceof Question.MultipleChoice) {
            json.put(SEVERAL, words.say(several(item.rules().scheme())));
        }
        return json;
    }

    private static String several(MarkingScheme scheme) {
        return switch (scheme) {
            case RIGHT_MINUS_WRONG -> "question.several.right-minus-wrong";
            case ALL_OR_NOTHING -> "question.several.all-or-nothing";
            case PER_PART, WEIGHTED -> "question.several.per-part";
        };
    }

    private static List<String> keys(Question question) {
        var keys = new ArrayList<>(
                switch (question) {
                    case Question.SingleChoice _, Question.MultipleChoice _ -> List.<String>of();
                    case Question.TrueFalse _ ->
                        List.of(
                                "question.verdict.label",
                                "question.verdict.true",
                                "question.verdict.false",
                                "question.verdict.missing",
                                "question.reason.label",
                                "question.missing.reason");
                    case Question.Matching _ -> List.of("question.matching.none", "question.missing.partners");
                    case Question.Categorise _ -> List.of("question.categorise.none", "question.missing.members");
                    case Question.Ordering _ ->
                        List.of(
                                "question.ordering.how",
                                "question.ordering.lift",
                                "question.ordering.up",
                                "question.ordering.down",
                                "question.ordering.lifted",
                                "question.ordering.moved",
                                "question.ordering.dropped",
                                "question.ordering.returned");
                    case Question.ShortAnswer _ -> List.of("question.typed.label");
                    case Question.Numeric _ ->
                        List.of(
                                "question.numeric.label",
                                "question.numeric.unit",
                                "question.numeric.no-unit",
                                "question.missing.unit");
                    case Question.Cloze _ ->
                        List.of("question.cloze.gap", "question.cloze.none", "question.missing.gaps");
                    case Question.Timeline _ ->
                        List.of(
                                "question.timeline.how",
                                "question.timeline.unplaced",
                                "question.timeline.outside",
                                "question.timeline.date",
                                "question.timeline.year",
                                "question.timeline.month",
                                "question.timeline.take-off",
                                "question.missing.events");
                    case Question.Hotspot _ ->
                        List.of("question.hotspot.one", "question.hotspot.several", "question.hotspot.list");
                    case Question.SourceCriticism _ ->
                        List.of(
                                "question.criticism.label",
                                "question.criticism.paragraph",
                                "question.criticism.standpoint",
                                "question.missing.parts",
                                "question.statement-kind.event",
                                "question.statement-kind.attributed-figure",
                                "question.statement-kind.reading",
                                "question.statement-kind.one-sided-claim");
                    case Question.Essay _ -> List.of("question.essay.label", "question.essay.words");
                });
        keys.add("question.field.clear");
        return keys;
    }
}
