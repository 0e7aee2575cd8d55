package org.waymark.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.question.Gap;
import org.waymark.question.Option;
import org.waymark.question.Question;

/**
 * What of a question decides about marks, and nothing of its wording.
 *
 * @param kind of question
 * @param parts what a response can name; a response fits another question only where these are the same
 * @param key what is right
 * @param accepted which typed answers earn how much
 * @param weights how many parts of the worth each part is
 */
record ItemTraits(Class<?> kind, Set<Object> parts, Object key, Object accepted, Object weights) {

    /** Stands where a kind of question has no such trait. */
    private static final String NONE = "";

    /** A typed answer's texts, share and leniency, without the objects that hold them. */
    private record Accepted(Map<Object, String> texts, BigDecimal share) {}

    static ItemTraits of(Question question) {
        return switch (question) {
            case Question.SingleChoice it -> options(it, it.options(), true);
            case Question.MultipleChoice it -> options(it, it.options(), true);
            case Question.TrueFalse it -> options(it, it.reasons(), it.answer());
            case Question.Matching it ->
                traits(
                        it,
                        parts(ids(it.premises(), Question.Premise::id), ids(it.targets(), Question.Target::id)),
                        map(it.premises(), Question.Premise::id, Question.Premise::match));
            case Question.Categorise it ->
                traits(
                        it,
                        parts(ids(it.members(), Question.Member::id), ids(it.categories(), Question.Category::id)),
                        map(it.members(), Question.Member::id, Question.Member::category));
            case Question.Ordering it ->
                traits(it, parts(ids(it.elements(), Question.Element::id)), ids(it.elements(), Question.Element::id));
            case Question.Timeline it ->
                traits(
                        it,
                        Set.of(it.axis(), Set.copyOf(ids(it.events(), event -> event.id()))),
                        map(
                                it.events(),
                                event -> event.id(),
                                event -> List.of(event.from(), event.to(), event.tolerance())));
            case Question.Hotspot it ->
                traits(
                        it,
                        parts(ids(it.regions(), region -> region.id())),
                        it.regions().stream()
                                .filter(region -> region.correct())
                                .map(region -> region.id())
                                .collect(Collectors.toSet()));
            case Question.Essay it ->
                traits(
                        it,
                        Set.of(map(
                                it.rubric().criteria(),
                                criterion -> criterion.id(),
                                criterion -> criterion.levels().stream()
                                        .map(level -> level.points())
                                        .toList())),
                        NONE);
            case Question.Numeric it ->
                new ItemTraits(
                        it.getClass(),
                        parts(ids(it.units(), unit -> unit.id())),
                        NONE,
                        List.of(
                                it.accepted().stream()
                                        .map(key -> List.of(plain(key.least()), plain(key.most()), plain(key.share())))
                                        .toList(),
                                map(
                                        it.units(),
                                        unit -> unit.id(),
                                        unit -> List.of(unit.names(), plain(unit.factor())))),
                        NONE);
            case Question.ShortAnswer it ->
                new ItemTraits(it.getClass(), Set.of(), NONE, List.of(accepted(it.accepted()), it.leniency()), NONE);
            case Question.Cloze it -> cloze(it);
            case Question.SourceCriticism it ->
                new ItemTraits(
                        it.getClass(),
                        Set.of(
                                List.of("paragraphs", Option.idsOf(it.paragraphs())),
                                List.of("standpoints", Option.idsOf(it.standpoints()))),
                        List.of(it.label().accepted(), Option.keyOf(it.paragraphs()), Option.keyOf(it.standpoints())),
                        NONE,
                        List.of(it.shares(), weights(it.paragraphs()), weights(it.standpoints())));
        };
    }

    private static ItemTraits options(Question question, List<Option> options, boolean answer) {
        return new ItemTraits(
                question.getClass(),
                Set.copyOf(Option.idsOf(options)),
                List.of(answer, Option.keyOf(options)),
                NONE,
                weights(options));
    }

    private static ItemTraits cloze(Question.Cloze cloze) {
        return new ItemTraits(
                cloze.getClass(),
                cloze.gaps().stream().map(ItemTraits::parts).collect(Collectors.toSet()),
                map(cloze.gaps(), Gap::id, gap -> gap instanceof Gap.Menu menu ? Option.keyOf(menu.options()) : NONE),
                map(cloze.gaps(), Gap::id, gap -> gap instanceof Gap.Typed typed ? accepted(typed) : NONE),
                map(
                        cloze.gaps(),
                        Gap::id,
                        gap -> List.of(gap.weight(), gap instanceof Gap.Menu menu ? weights(menu.options()) : NONE)));
    }

    private static Object parts(Gap gap) {
        return switch (gap) {
            case Gap.Menu menu -> List.of(menu.id(), Option.idsOf(menu.options()));
            case Gap.Typed typed -> List.of(typed.id());
        };
    }

    private static Object accepted(Gap.Typed gap) {
        return List.of(accepted(gap.accepted()), gap.leniency());
    }

    private static List<Accepted> accepted(List<org.waymark.question.AcceptedText> accepted) {
        return accepted.stream()
                .map(it -> new Accepted(Map.copyOf(it.text().texts()), plain(it.share())))
                .toList();
    }

    private static ItemTraits traits(Question question, Set<Object> parts, Object key) {
        return new ItemTraits(question.getClass(), parts, key, NONE, NONE);
    }

    private static Set<Object> parts(List<?>... ids) {
        return Stream.of(ids).map(Set::copyOf).collect(Collectors.toSet());
    }

    private static <T> List<Slug> ids(List<T> parts, Function<T, Slug> id) {
        return parts.stream().map(id).toList();
    }

    private static <T> Map<Slug, Object> map(List<T> parts, Function<T, Slug> id, Function<T, Object> value) {
        var map = new TreeMap<Slug, Object>();
        parts.forEach(part -> map.put(id.apply(part), value.apply(part)));
        return map;
    }

    private static Map<Slug, Object> weights(List<Option> options) {
        return map(options, Option::id, option -> option.weight().map(ItemTraits::plain));
    }

    /** 0.5 and 0.50 are the same share. */
    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}
