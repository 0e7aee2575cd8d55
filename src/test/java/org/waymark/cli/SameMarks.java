package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Gap;
import org.waymark.question.Item;
import org.waymark.question.Marking;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Response;

/** Whether two questions of the same kind mark the same responses with the same figures. */
final class SameMarks {

    private static final int TRIES = 40;

    private final Random random = new Random(20261122);

    /** A response to a question, and the same one to the question that came back. */
    private record Both(Response there, Response back) {}

    private record Pair(Item there, Item back, Language language) {}

    void compare(Item there, Item back, Language language) {
        var pair = new Pair(there, back, language);
        for (var i = 0; i < TRIES; i++) {
            responses(pair)
                    .forEach(it -> assertThat(Marking.mark(back, true, it.back()))
                            .as(there.id() + " " + it.there())
                            .isEqualTo(Marking.mark(there, true, it.there())));
        }
    }

    private Stream<Both> responses(Pair pair) {
        return switch (pair.there().question()) {
            case Question.SingleChoice it ->
                one(it.options(), ((Question.SingleChoice) pair.back().question()).options());
            case Question.MultipleChoice it ->
                some(it.options(), ((Question.MultipleChoice) pair.back().question()).options());
            case Question.Matching it ->
                matched(it, (Question.Matching) pair.back().question(), pair.language());
            case Question.Ordering it ->
                ordered(it, (Question.Ordering) pair.back().question());
            case Question.Numeric it -> numbers(it, pair.language());
            case Question.ShortAnswer it -> words(it, pair.language());
            case Question.Cloze it -> filled(it, (Question.Cloze) pair.back().question(), pair.language());
            case Question.Essay _ -> both(new Response.Typed("A text.", pair.language()));
            case Question.TrueFalse _,
                    Question.Categorise _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _ -> Stream.empty();
        };
    }

    private static Stream<Both> both(Response response) {
        return Stream.of(new Both(response, response));
    }

    private static Stream<Both> one(List<Option> there, List<Option> back) {
        assertThat(back).hasSameSizeAs(there);
        return IntStream.range(0, there.size())
                .mapToObj(it -> new Both(
                        new Response.Chosen(Set.of(there.get(it).id())),
                        new Response.Chosen(Set.of(back.get(it).id()))));
    }

    private Stream<Both> some(List<Option> there, List<Option> back) {
        assertThat(back).hasSameSizeAs(there);
        var chosen = new HashSet<Slug>();
        var same = new HashSet<Slug>();
        for (var i = 0; i < there.size(); i++) {
            if (random.nextBoolean()) {
                chosen.add(there.get(i).id());
                same.add(back.get(i).id());
            }
        }
        return Stream.of(new Both(new Response.Chosen(chosen), new Response.Chosen(same)));
    }

    private Stream<Both> matched(Question.Matching there, Question.Matching back, Language language) {
        var targets = back.targets().stream()
                .collect(Collectors.toMap(it -> SameWords.plain(it.text(), language), Question.Target::id));
        var chosen = new HashMap<Slug, Slug>();
        var same = new HashMap<Slug, Slug>();
        for (var i = 0; i < there.premises().size(); i++) {
            var target = there.targets().get(random.nextInt(there.targets().size()));
            chosen.put(there.premises().get(i).id(), target.id());
            same.put(
                    back.premises().get(i).id(),
                    Optional.ofNullable(targets.get(SameWords.plain(target.text(), language)))
                            .orElseThrow());
        }
        return Stream.of(new Both(new Response.Matched(chosen), new Response.Matched(same)));
    }

    private Stream<Both> ordered(Question.Ordering there, Question.Ordering back) {
        var order = new ArrayList<>(
                IntStream.range(0, there.elements().size()).boxed().toList());
        Collections.shuffle(order, random);
        return Stream.of(new Both(
                new Response.Ordered(
                        order.stream().map(it -> there.elements().get(it).id()).toList()),
                new Response.Ordered(
                        order.stream().map(it -> back.elements().get(it).id()).toList())));
    }

    private static Stream<Both> numbers(Question.Numeric there, Language language) {
        var figures = there.accepted().stream()
                .flatMap(it -> Stream.of(
                        it.least(),
                        it.most(),
                        it.least().subtract(BigDecimal.ONE),
                        it.most().add(BigDecimal.ONE)));
        var units = there.units().isEmpty()
                ? List.of("")
                : there.units().stream()
                        .flatMap(it -> it.names().stream())
                        .map(it -> " " + it.in(language))
                        .toList();
        var written = figures.map(it -> it.toPlainString()).toList();
        return units.stream()
                .flatMap(unit -> written.stream().flatMap(it -> both(new Response.Typed(it + unit, language))));
    }

    private static Stream<Both> words(Question.ShortAnswer there, Language language) {
        var accepted =
                there.accepted().stream().map(it -> it.text().in(language).replace("*", "x"));
        var refused = there.refused().stream().map(it -> it.answer().in(language));
        return Stream.of(accepted, refused, Stream.of("wqxz", ""))
                .flatMap(it -> it)
                .flatMap(it -> both(new Response.Typed(it, language)));
    }

    /** The gaps that came back stand in the order of their text. */
    private Stream<Both> filled(Question.Cloze there, Question.Cloze back, Language language) {
        var text = there.text().in(language);
        var gaps = there.gaps().stream()
                .sorted(Comparator.comparingInt(it -> text.indexOf("{{" + it.id() + "}}")))
                .toList();
        Map<Slug, String> typed = new HashMap<>();
        Map<Slug, Slug> chosen = new HashMap<>();
        Map<Slug, String> typedBack = new HashMap<>();
        Map<Slug, Slug> chosenBack = new HashMap<>();
        for (var i = 0; i < gaps.size(); i++) {
            var same = back.gaps().get(i);
            assertThat(same.weight()).isEqualTo(gaps.get(i).weight());
            switch (gaps.get(i)) {
                case Gap.Typed it -> {
                    var accepted =
                            it.accepted().get(random.nextInt(it.accepted().size()));
                    var word =
                            random.nextBoolean() ? accepted.text().in(language).replace("*", "x") : "wqxz";
                    typed.put(it.id(), word);
                    typedBack.put(same.id(), word);
                }
                case Gap.Menu it -> {
                    var option = random.nextInt(it.options().size());
                    chosen.put(it.id(), it.options().get(option).id());
                    chosenBack.put(
                            same.id(), ((Gap.Menu) same).options().get(option).id());
                }
            }
        }
        return Stream.of(new Both(
                new Response.Filled(typed, chosen, language), new Response.Filled(typedBack, chosenBack, language)));
    }
}
