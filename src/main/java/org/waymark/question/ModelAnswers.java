package org.waymark.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.base.Language;
import org.waymark.base.Slug;

/** What somebody answers who knows, and somebody who does not. */
public final class ModelAnswers {

    private ModelAnswers() {}

    /** A response that earns everything; to an essay the one its author wrote. */
    public static Response right(Question question, Language language) {
        return switch (question) {
            case Question.SingleChoice it -> new Response.Chosen(Option.keyOf(it.options()));
            case Question.MultipleChoice it -> new Response.Chosen(Option.keyOf(it.options()));
            case Question.Hotspot it ->
                new Response.Chosen(it.regions().stream()
                        .filter(Region::correct)
                        .map(Region::id)
                        .collect(Collectors.toSet()));
            case Question.TrueFalse it -> new Response.Judged(it.answer(), key(it.reasons()));
            case Question.SourceCriticism it ->
                new Response.Criticised(
                        it.label().accepted().stream().sorted().findFirst(),
                        key(it.paragraphs()),
                        key(it.standpoints()));
            case Question.Matching it ->
                new Response.Matched(it.premises().stream()
                        .collect(Collectors.toMap(Question.Premise::id, Question.Premise::match)));
            case Question.Categorise it ->
                new Response.Matched(it.members().stream()
                        .collect(Collectors.toMap(Question.Member::id, Question.Member::category)));
            case Question.Ordering it -> new Response.Ordered(ids(it));
            case Question.Timeline it ->
                new Response.Placed(it.events().stream()
                        .collect(Collectors.toMap(DatedEvent::id, event -> ModelWords.day(it.axis(), event))));
            case Question.ShortAnswer it ->
                new Response.Typed(ModelWords.right(it.accepted(), it.leniency(), language), language);
            case Question.Cloze it ->
                new Response.Filled(
                        gaps(
                                it,
                                Gap.Typed.class,
                                gap -> Optional.of(ModelWords.right(gap.accepted(), gap.leniency(), language))),
                        gaps(it, Gap.Menu.class, gap -> key(gap.options())),
                        language);
            case Question.Numeric it -> new Response.Typed(ModelWords.right(it, language), language);
            case Question.Essay it -> new Response.Typed(it.modelAnswer().in(language), language);
        };
    }

    /** A response that is wrong, as far as the question leaves room for one. */
    public static Response wrong(Question question, Language language) {
        return switch (question) {
            case Question.SingleChoice it -> chosen(distractor(it.options()));
            case Question.MultipleChoice it -> chosen(distractor(it.options()));
            case Question.Hotspot it ->
                chosen(it.regions().stream()
                        .filter(region -> !region.correct())
                        .map(Region::id)
                        .findFirst());
            case Question.TrueFalse it -> new Response.Judged(!it.answer(), Optional.empty());
            case Question.SourceCriticism it ->
                new Response.Criticised(
                        Set.of(StatementKind.values()).stream()
                                .filter(kind -> !it.label().accepted().contains(kind))
                                .sorted()
                                .findFirst(),
                        distractor(it.paragraphs()),
                        distractor(it.standpoints()));
            case Question.Matching it ->
                mismatched(
                        it.premises().stream().collect(Collectors.toMap(Question.Premise::id, Question.Premise::match)),
                        it.targets().stream().map(Question.Target::id).toList());
            case Question.Categorise it ->
                mismatched(
                        it.members().stream().collect(Collectors.toMap(Question.Member::id, Question.Member::category)),
                        it.categories().stream().map(Question.Category::id).toList());
            case Question.Ordering it -> new Response.Ordered(ids(it).reversed());
            case Question.Timeline it -> misplaced(it);
            case Question.ShortAnswer it -> new Response.Typed(ModelWords.wrong(it, language), language);
            case Question.Cloze it ->
                new Response.Filled(
                        gaps(it, Gap.Typed.class, gap -> ModelWords.wrong(gap.accepted(), gap.leniency())),
                        gaps(it, Gap.Menu.class, gap -> distractor(gap.options())),
                        language);
            case Question.Numeric it -> new Response.Typed(ModelWords.wrong(it, language), language);
            case Question.Essay _ -> new Response.Typed("?", language);
        };
    }

    private static Optional<Slug> key(List<Option> options) {
        return first(options, Option::correct);
    }

    private static Optional<Slug> distractor(List<Option> options) {
        return first(options, option -> !option.correct());
    }

    private static Optional<Slug> first(List<Option> options, Predicate<Option> which) {
        return options.stream().filter(which).map(Option::id).findFirst();
    }

    private static Response chosen(Optional<Slug> option) {
        return option.<Response>map(it -> new Response.Chosen(Set.of(it))).orElseGet(Response.Blank::new);
    }

    /** Each with a partner that is not its own. */
    private static Response mismatched(Map<Slug, Slug> key, List<Slug> partners) {
        return new Response.Matched(key.entrySet().stream()
                .flatMap(pair -> partners.stream()
                        .filter(partner -> !partner.equals(pair.getValue()))
                        .limit(1)
                        .map(partner -> Map.entry(pair.getKey(), partner)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Response misplaced(Question.Timeline timeline) {
        return new Response.Placed(timeline.events().stream()
                .flatMap(event ->
                        ModelWords.wrongDay(timeline.axis(), event).stream().map(day -> Map.entry(event.id(), day)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static <G extends Gap, T> Map<Slug, T> gaps(
            Question.Cloze cloze, Class<G> kind, Function<G, Optional<T>> fill) {
        return cloze.gaps().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .flatMap(gap -> fill.apply(gap).stream().map(it -> Map.entry(gap.id(), it)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Slug> ids(Question.Ordering ordering) {
        return ordering.elements().stream().map(Question.Element::id).toList();
    }
}
