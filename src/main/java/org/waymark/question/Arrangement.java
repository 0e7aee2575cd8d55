package org.waymark.question;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.waymark.base.Slug;
import org.waymark.question.Question.Element;
import org.waymark.question.Question.Matching;
import org.waymark.question.Question.MultipleChoice;
import org.waymark.question.Question.Ordering;
import org.waymark.question.Question.ShortAnswer;
import org.waymark.question.Question.SingleChoice;
import org.waymark.question.Question.TrueFalse;

/**
 * The order in which one attempt shows the parts of an item: a pure function of the attempt's seed and the item's id, the same
 * on every machine and after every restart.
 */
public final class Arrangement {

    /** Fixed by name, because kept attempts are shown again in the order they were taken in. */
    private static final String ALGORITHM = "L64X128MixRandom";

    private Arrangement() {}

    /** The item with options, premises, members, events and the like as this attempt shows them; itself where it is not shuffled. */
    public static Item arranged(Item item, long seed) {
        if (!item.shuffled()) {
            return item;
        }
        var random = random(item.id(), seed);
        return item.asking(
                switch (item.question()) {
                    case SingleChoice single -> new SingleChoice(single.prompt(), shuffled(single.options(), random));
                    case MultipleChoice multiple ->
                        new MultipleChoice(multiple.prompt(), shuffled(multiple.options(), random));
                    case TrueFalse statement ->
                        new TrueFalse(statement.prompt(), statement.answer(), shuffled(statement.reasons(), random));
                    case Matching matching ->
                        new Matching(
                                matching.prompt(),
                                shuffled(matching.premises(), random),
                                shuffled(matching.targets(), random));
                    // its elements stand in the right order, which is the key: see presentedOrder
                    case Ordering ordering -> ordering;
                    case Question.Categorise sorting ->
                        new Question.Categorise(
                                sorting.prompt(),
                                shuffled(sorting.categories(), random),
                                shuffled(sorting.members(), random));
                    case Question.Cloze cloze ->
                        new Question.Cloze(
                                cloze.prompt(),
                                cloze.text(),
                                cloze.gaps().stream()
                                        .map(gap -> arranged(gap, random))
                                        .toList());
                    case Question.Timeline timeline ->
                        new Question.Timeline(timeline.prompt(), timeline.axis(), shuffled(timeline.events(), random));
                    case Question.SourceCriticism criticism ->
                        new Question.SourceCriticism(
                                criticism.prompt(),
                                criticism.statement(),
                                criticism.label(),
                                shuffled(criticism.paragraphs(), random),
                                shuffled(criticism.standpoints(), random),
                                criticism.shares());
                    // one goes through a picture as its author does
                    case Question.Hotspot picture -> picture;
                    case ShortAnswer _, Question.Numeric _, Question.Essay _ -> item.question();
                });
    }

    private static Gap arranged(Gap gap, RandomGenerator random) {
        return switch (gap) {
            case Gap.Typed typed -> typed;
            case Gap.Menu menu ->
                new Gap.Menu(menu.id(), menu.weight(), shuffled(menu.options(), random), menu.rationale());
        };
    }

    /** The order in which the elements are laid before the learner: never the right one. */
    public static List<Element> presentedOrder(Ordering ordering, Slug item, long seed) {
        var random = random(item, seed);
        var presented = shuffled(ordering.elements(), random);
        while (presented.equals(ordering.elements())) {
            presented = shuffled(ordering.elements(), random);
        }
        return presented;
    }

    /** Things on offer at something of this name, in the order that this seed gives them. */
    public static <T> List<T> arranged(Slug name, List<T> things, long seed) {
        return shuffled(things, random(name, seed));
    }

    private static RandomGenerator random(Slug item, long seed) {
        return RandomGeneratorFactory.of(ALGORITHM).create(seed ^ hash(item));
    }

    /** FNV-1a, 64 bits: two items of one attempt get unrelated orders. */
    private static long hash(Slug item) {
        var hash = 0xcbf29ce484222325L;
        for (var octet : item.value().getBytes(StandardCharsets.US_ASCII)) {
            hash = (hash ^ octet) * 0x100000001b3L;
        }
        return hash;
    }

    /** Fisher and Yates, written out: the library's shuffle and bounded numbers may change from one JDK to the next. */
    private static <T> List<T> shuffled(List<T> parts, RandomGenerator random) {
        var list = new ArrayList<>(parts);
        for (var last = list.size() - 1; last > 0; last--) {
            Collections.swap(list, last, Math.floorMod(random.nextLong(), last + 1));
        }
        return List.copyOf(list);
    }
}
