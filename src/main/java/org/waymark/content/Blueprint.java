package org.waymark.content;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.question.Difficulty;
import org.waymark.question.Item;
import org.waymark.question.Level;
import org.waymark.question.Question;

/**
 * How many questions of which kind, difficulty and level a bank was planned with. Where a plan says something of kinds, of
 * difficulties or of levels, those it does not name are planned with none; where it says nothing, anything goes.
 */
public record Blueprint(Map<Kind, Integer> kinds, Map<Difficulty, Integer> difficulties, Map<Level, Integer> levels) {

    /** The kinds of questions, as banks name them. */
    public enum Kind {
        SINGLE_CHOICE,
        MULTIPLE_CHOICE,
        TRUE_FALSE,
        MATCHING,
        CATEGORISE,
        ORDERING,
        NUMERIC,
        SHORT_ANSWER,
        CLOZE,
        TIMELINE,
        HOTSPOT,
        SOURCE_CRITICISM,
        ESSAY;

        static Kind of(Question question) {
            return switch (question) {
                case Question.SingleChoice _ -> SINGLE_CHOICE;
                case Question.MultipleChoice _ -> MULTIPLE_CHOICE;
                case Question.TrueFalse _ -> TRUE_FALSE;
                case Question.Matching _ -> MATCHING;
                case Question.Categorise _ -> CATEGORISE;
                case Question.Ordering _ -> ORDERING;
                case Question.Numeric _ -> NUMERIC;
                case Question.ShortAnswer _ -> SHORT_ANSWER;
                case Question.Cloze _ -> CLOZE;
                case Question.Timeline _ -> TIMELINE;
                case Question.Hotspot _ -> HOTSPOT;
                case Question.SourceCriticism _ -> SOURCE_CRITICISM;
                case Question.Essay _ -> ESSAY;
            };
        }
    }

    /** A number that differs; {@code what} is written as in a bank. */
    public record Deviation(String what, int planned, int counted) {}

    public Blueprint {
        kinds = Map.copyOf(kinds);
        difficulties = Map.copyOf(difficulties);
        levels = Map.copyOf(levels);
    }

    /** Where the questions of a bank differ from what was planned. */
    public Stream<Deviation> deviations(Bank bank) {
        return Stream.of(
                        deviations(Kind.class, kinds, bank, item -> Kind.of(item.question())),
                        deviations(Difficulty.class, difficulties, bank, Item::difficulty),
                        deviations(Level.class, levels, bank, Item::level))
                .flatMap(it -> it);
    }

    private static <E extends Enum<E>> Stream<Deviation> deviations(
            Class<E> type, Map<E, Integer> planned, Bank bank, Function<Item, E> trait) {
        if (planned.isEmpty()) {
            return Stream.empty();
        }
        var counted = bank.items().stream()
                .collect(Collectors.groupingBy(trait, () -> new EnumMap<>(type), Collectors.summingInt(_ -> 1)));
        return Stream.of(type.getEnumConstants())
                .map(it -> new Deviation(word(it), planned.getOrDefault(it, 0), counted.getOrDefault(it, 0)))
                .filter(it -> it.planned() != it.counted());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
