package org.waymark.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Question.Element;
import org.waymark.question.Question.Matching;
import org.waymark.question.Question.MultipleChoice;
import org.waymark.question.Question.Ordering;
import org.waymark.question.Question.ShortAnswer;
import org.waymark.question.Question.SingleChoice;
import org.waymark.question.Question.TrueFalse;

/** Responses that may be given to the questions of {@link Examples}, right ones, wrong ones, and ones that are neither. */
final class AnyResponse {

    private AnyResponse() {}

    /** Any response that may be given to the question. */
    static Response to(Question question, RandomGenerator random) {
        return switch (question) {
            case SingleChoice single ->
                new Response.Chosen(Set.of(any(single.options(), random).id()));
            case MultipleChoice multiple ->
                new Response.Chosen(multiple.options().stream()
                        .filter(_ -> random.nextBoolean())
                        .map(Option::id)
                        .collect(Collectors.toSet()));
            case TrueFalse statement ->
                new Response.Judged(
                        random.nextBoolean(),
                        Optional.of(any(statement.reasons(), random).id()).filter(_ -> random.nextBoolean()));
            case Matching matching -> {
                var targets = new HashMap<Slug, Slug>();
                matching.premises().stream()
                        .filter(_ -> random.nextInt(4) > 0)
                        .forEach(premise -> targets.put(
                                premise.id(), any(matching.targets(), random).id()));
                yield new Response.Matched(targets);
            }
            case Ordering ordering -> {
                var elements = new ArrayList<>(
                        ordering.elements().stream().map(Element::id).toList());
                Collections.shuffle(elements, random);
                yield new Response.Ordered(elements);
            }
            case Question.Categorise sorting ->
                new Response.Matched(sorting.members().stream()
                        .filter(_ -> random.nextInt(4) > 0)
                        .collect(Collectors.toMap(
                                Question.Member::id,
                                _ -> any(sorting.categories(), random).id())));
            case Question.Numeric _ ->
                new Response.Typed(
                        any(List.of("42,195 km", "42195 m", "42,3 km", "1 km", "365", "366", "12"), random),
                        Language.TURKISH);
            case Question.Cloze cloze ->
                new Response.Filled(
                        Map.of(new Slug("sea"), any(List.of("HAZAR", "Bakü", "Kara", " "), random)),
                        Map.of(
                                new Slug("shore"),
                                any(((Gap.Menu) cloze.gaps().getLast()).options(), random)
                                        .id()),
                        Language.TURKISH);
            case Question.Timeline timeline ->
                new Response.Placed(timeline.events().stream()
                        .filter(_ -> random.nextInt(4) > 0)
                        .collect(Collectors.toMap(
                                DatedEvent::id,
                                event -> timeline.axis()
                                        .at(timeline.axis().placeOf(event.from()) + random.nextInt(4) - 2))));
            case Question.Hotspot hotspot ->
                new Response.Chosen(hotspot.regions().stream()
                        .filter(_ -> random.nextBoolean())
                        .map(Region::id)
                        .collect(Collectors.toSet()));
            case Question.SourceCriticism criticism ->
                new Response.Criticised(
                        Optional.of(any(List.of(StatementKind.values()), random)),
                        Optional.of(any(criticism.paragraphs(), random).id()),
                        Optional.of(any(criticism.standpoints(), random).id()).filter(_ -> random.nextBoolean()));
            case Question.Essay _ -> new Response.Typed(any(List.of("", "Güneş."), random), Language.TURKISH);
            case ShortAnswer _ ->
                new Response.Typed(any(List.of("İstanbul", "Ankara", "Roma", "şehir"), random), Language.TURKISH);
        };
    }

    static <T> T any(List<T> parts, RandomGenerator random) {
        return parts.get(random.nextInt(parts.size()));
    }
}
