package org.waymark.classreport;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Response;

/** Counts what was chosen of what an item offers. */
final class Choosing {

    private Choosing() {}

    /** Whether there is something to choose from of which shares can be told. */
    static boolean isOffered(Question question) {
        return !offers(question).isEmpty();
    }

    static List<ItemUse.OptionUse> count(Question question, Map<Response, Integer> responses) {
        return offers(question).stream()
                .map(offer -> new ItemUse.OptionUse(offer.text(), offer.key(), times(responses, offer.id())))
                .toList();
    }

    /** Something on offer: an option, a reason, a region. */
    private record Offer(Slug id, LocalizedText text, boolean key) {}

    private static List<Offer> offers(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> options(single.options());
            case Question.MultipleChoice multiple -> options(multiple.options());
            case Question.TrueFalse judged -> options(judged.reasons());
            case Question.Hotspot hotspot ->
                hotspot.regions().stream()
                        .map(region -> new Offer(region.id(), region.label(), region.correct()))
                        .toList();
            case Question.Matching _,
                    Question.Ordering _,
                    Question.Categorise _,
                    Question.Numeric _,
                    Question.ShortAnswer _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.SourceCriticism _,
                    Question.Essay _ -> List.of();
        };
    }

    private static List<Offer> options(List<Option> options) {
        return options.stream()
                .map(option -> new Offer(option.id(), option.text(), option.correct()))
                .toList();
    }

    private static int times(Map<Response, Integer> responses, Slug id) {
        Predicate<Response> chose = response -> chosen(response).anyMatch(id::equals);
        return responses.entrySet().stream()
                .filter(it -> chose.test(it.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Stream<Slug> chosen(Response response) {
        return switch (response) {
            case Response.Chosen(var options) -> options.stream();
            case Response.Judged(var _, var reason) -> reason.stream();
            case Response.Blank _,
                    Response.Matched _,
                    Response.Ordered _,
                    Response.Filled _,
                    Response.Placed _,
                    Response.Criticised _,
                    Response.Typed _ -> Stream.empty();
        };
    }
}
