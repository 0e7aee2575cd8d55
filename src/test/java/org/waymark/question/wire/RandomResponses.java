package org.waymark.question.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.DatedEvent;
import org.waymark.question.Gap;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Region;
import org.waymark.question.Response;
import org.waymark.question.StatementKind;

/** Any response that a learner can give to a question. */
public final class RandomResponses {

    private static final List<String> TEXTS =
            List.of("İstanbul", "ılıq ə", "12,5 km", "  gap  ", "\uD83D\uDE00 \"quoted\"", "a\nb", "e\u0301");

    private final Random random;

    public RandomResponses(long seed) {
        random = new Random(seed);
    }

    public Response to(Question question) {
        if (random.nextInt(8) == 0) {
            return new Response.Blank();
        }
        return switch (question) {
            case Question.SingleChoice single -> new Response.Chosen(Set.of(any(ids(single.options()))));
            case Question.MultipleChoice multiple -> new Response.Chosen(Set.copyOf(some(ids(multiple.options()))));
            case Question.Hotspot hotspot ->
                new Response.Chosen(
                        Set.of(any(hotspot.regions().stream().map(Region::id).toList())));
            case Question.TrueFalse statement ->
                new Response.Judged(random.nextBoolean(), perhaps(ids(statement.reasons())));
            case Question.Matching matching ->
                matched(
                        matching.premises().stream().map(Question.Premise::id).toList(),
                        matching.targets().stream().map(Question.Target::id).toList());
            case Question.Categorise sorting ->
                matched(
                        sorting.members().stream().map(Question.Member::id).toList(),
                        sorting.categories().stream().map(Question.Category::id).toList());
            case Question.Ordering ordering -> {
                var order = new ArrayList<>(
                        ordering.elements().stream().map(Question.Element::id).toList());
                Collections.shuffle(order, random);
                yield new Response.Ordered(order);
            }
            case Question.ShortAnswer _, Question.Numeric _, Question.Essay _ ->
                new Response.Typed(any(TEXTS), any(List.of(Language.values())));
            case Question.Cloze cloze -> filled(cloze);
            case Question.Timeline timeline ->
                new Response.Placed(some(timeline.events()).stream()
                        .collect(Collectors.toMap(
                                DatedEvent::id,
                                _ -> timeline.axis()
                                        .at(random.nextInt(timeline.axis().size())))));
            case Question.SourceCriticism criticism -> criticised(criticism);
        };
    }

    private Response criticised(Question.SourceCriticism criticism) {
        var label = perhaps(List.of(StatementKind.values()));
        var paragraph = perhaps(ids(criticism.paragraphs()));
        var standpoint = perhaps(ids(criticism.standpoints()));
        return label.isEmpty() && paragraph.isEmpty() && standpoint.isEmpty()
                ? new Response.Blank()
                : new Response.Criticised(label, paragraph, standpoint);
    }

    private Response matched(List<Slug> parts, List<Slug> targets) {
        return new Response.Matched(some(parts).stream().collect(Collectors.toMap(id -> id, _ -> any(targets))));
    }

    private Response filled(Question.Cloze cloze) {
        var typed = new HashMap<Slug, String>();
        Map<Slug, Slug> chosen = new HashMap<>();
        for (var gap : some(cloze.gaps())) {
            switch (gap) {
                case Gap.Typed open -> typed.put(open.id(), any(TEXTS));
                case Gap.Menu menu -> chosen.put(menu.id(), any(ids(menu.options())));
            }
        }
        return new Response.Filled(typed, chosen, any(List.of(Language.values())));
    }

    private static List<Slug> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private <T> Optional<T> perhaps(List<T> things) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(any(things));
    }

    /** At least one of them. */
    private <T> List<T> some(List<T> things) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(things.size()));
    }
}
