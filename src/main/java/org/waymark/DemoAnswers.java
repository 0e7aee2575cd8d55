package org.waymark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Response;

/** What somebody answers who knows, and somebody who does not. */
final class DemoAnswers {

    private DemoAnswers() {}

    static Response right(Question question, Language language) {
        return switch (question) {
            case Question.SingleChoice single -> new Response.Chosen(Option.keyOf(single.options()));
            case Question.MultipleChoice multiple -> new Response.Chosen(Option.keyOf(multiple.options()));
            case Question.TrueFalse statement ->
                new Response.Judged(
                        statement.answer(),
                        Option.keyOf(statement.reasons()).stream().findFirst());
            case Question.Matching matching ->
                new Response.Matched(matching.premises().stream()
                        .collect(Collectors.toMap(Question.Premise::id, Question.Premise::match)));
            case Question.Ordering ordering -> new Response.Ordered(ids(ordering));
            case Question.ShortAnswer shortAnswer ->
                new Response.Typed(shortAnswer.accepted().getFirst().text().in(language), language);
            case Question.Categorise _,
                    Question.Numeric _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _,
                    Question.Essay _ -> throw new UnsupportedOperationException("to be written");
        };
    }

    static Response wrong(Question question, Language language) {
        return switch (question) {
            case Question.SingleChoice single -> distractor(single.options());
            case Question.MultipleChoice multiple -> distractor(multiple.options());
            case Question.TrueFalse statement -> new Response.Judged(!statement.answer(), Optional.empty());
            case Question.Matching matching -> mismatched(matching);
            case Question.Ordering ordering ->
                new Response.Ordered(ids(ordering).reversed());
            case Question.ShortAnswer shortAnswer -> new Response.Typed(mistake(shortAnswer, language), language);
            case Question.Categorise _,
                    Question.Numeric _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _,
                    Question.Essay _ -> throw new UnsupportedOperationException("to be written");
        };
    }

    private static Response distractor(List<Option> options) {
        return options.stream()
                .filter(option -> !option.correct())
                .findFirst()
                .<Response>map(option -> new Response.Chosen(Set.of(option.id())))
                .orElseGet(Response.Blank::new);
    }

    /** Each premise with a target that is not its own. */
    private static Response mismatched(Question.Matching matching) {
        return new Response.Matched(matching.premises().stream()
                .flatMap(premise ->
                        otherTarget(matching, premise).stream().map(target -> Map.entry(premise.id(), target)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Optional<Slug> otherTarget(Question.Matching matching, Question.Premise premise) {
        return matching.targets().stream()
                .map(Question.Target::id)
                .filter(target -> !target.equals(premise.match()))
                .findFirst();
    }

    private static List<Slug> ids(Question.Ordering ordering) {
        return ordering.elements().stream().map(Question.Element::id).toList();
    }

    private static String mistake(Question.ShortAnswer question, Language language) {
        return Stream.concat(
                        question.refused().stream()
                                .map(refused -> refused.answer().in(language)),
                        Stream.of("?"))
                .findFirst()
                .orElseThrow();
    }
}
