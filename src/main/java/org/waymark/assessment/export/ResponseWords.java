package org.waymark.assessment.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.question.Item;
import org.waymark.question.Response;
import org.waymark.question.StatementKind;

/** What was given to an item, in words, one line for each part. */
record ResponseWords(PartWords parts, Phrases phrases) {

    static ResponseWords of(Item item, long seed, Phrases phrases) {
        return new ResponseWords(new PartWords(item, seed, phrases), phrases);
    }

    List<String> of(Response response) {
        return switch (response) {
            case Response.Blank() -> List.of(phrases.say("assessment.record.blank"));
            case Response.Chosen(var options) ->
                parts.parts().stream()
                        .filter(part -> options.contains(part.id()))
                        .map(PartWords.Part::text)
                        .toList();
            case Response.Judged(var verdict, var reason) ->
                Stream.concat(
                                Stream.of(phrases.say(
                                        verdict
                                                ? "assessment.record.verdict-true"
                                                : "assessment.record.verdict-false")),
                                reason.map(parts::text).stream())
                        .toList();
            case Response.Matched(var targets) -> pairs(targets);
            case Response.Ordered(var elements) ->
                IntStream.range(0, elements.size())
                        .mapToObj(place -> (place + 1) + ". " + parts.text(elements.get(place)))
                        .toList();
            case Response.Filled filled -> filled(filled);
            case Response.Placed(var days) ->
                inOrder(days)
                        .map(entry -> parts.text(entry.getKey()) + " – " + phrases.day(entry.getValue()))
                        .toList();
            case Response.Criticised criticised -> criticised(criticised);
            case Response.Typed(var text, var _) -> List.of("“" + text + "”");
        };
    }

    private List<String> pairs(Map<Slug, Slug> targets) {
        return inOrder(targets)
                .map(entry -> parts.text(entry.getKey()) + " – " + parts.text(entry.getValue()))
                .toList();
    }

    private List<String> filled(Response.Filled filled) {
        var lines = new ArrayList<String>();
        for (var part : parts.parts()) {
            var typed = filled.typed().get(part.id());
            var chosen = filled.chosen().get(part.id());
            if (typed != null) {
                lines.add(part.text() + ": “" + typed + "”");
            } else if (chosen != null) {
                lines.add(part.text() + ": " + parts.text(chosen));
            }
        }
        return List.copyOf(lines);
    }

    private List<String> criticised(Response.Criticised criticised) {
        return Stream.of(
                        criticised.label().map(this::label).stream(),
                        criticised.paragraph().map(parts::text).stream(),
                        criticised.standpoint().map(parts::text).stream())
                .flatMap(it -> it)
                .toList();
    }

    private String label(StatementKind kind) {
        return phrases.say(
                switch (kind) {
                    case EVENT -> "assessment.record.label-event";
                    case ATTRIBUTED_FIGURE -> "assessment.record.label-attributed-figure";
                    case READING -> "assessment.record.label-reading";
                    case ONE_SIDED_CLAIM -> "assessment.record.label-one-sided-claim";
                });
    }

    /** In the order in which the parts were shown. */
    private <T> Stream<Map.Entry<Slug, T>> inOrder(Map<Slug, T> given) {
        return parts.parts().stream()
                .map(PartWords.Part::id)
                .filter(given::containsKey)
                .flatMap(id ->
                        given.entrySet().stream().filter(entry -> entry.getKey().equals(id)));
    }
}
