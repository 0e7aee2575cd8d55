package org.waymark.content.review;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.content.Bank;
import org.waymark.content.Course;

/** Reads a whole bank as somebody who always chooses the longest option, or always the same place. */
final class BankReader {

    /** Below this many questions a habit cannot be told from chance. */
    private static final int FEWEST = 8;

    /**
     * How many standard deviations above what guessing earns is called a habit: at 2.6 a bank without one is blamed once in two
     * hundred times.
     */
    private static final double BEYOND_CHANCE = 2.6;

    private BankReader() {}

    static Stream<Finding> read(Course course) {
        return course.banks().stream().flatMap(bank -> Stream.concat(lengths(bank), positions(bank)));
    }

    private static Stream<Finding> lengths(Bank bank) {
        var all = choices(bank);
        return Stream.of(Language.values()).flatMap(language -> {
            var choices = all.stream().filter(it -> it.isIn(language)).toList();
            ToDoubleFunction<Choice> earns = choice -> earnedByLongest(choice, language);
            return isHabit(choices, earns)
                    ? Stream.of(Finding.of(
                            Rule.LENGTH_BIAS,
                            Spot.of(bank, List.of(language)),
                            Math.round(choices.stream().mapToDouble(earns).sum()),
                            choices.size(),
                            Math.round(byChance(choices))))
                    : Stream.empty();
        });
    }

    private static Stream<Finding> positions(Bank bank) {
        var fixed = choices(bank).stream().filter(it -> !it.item().shuffled()).toList();
        var most = fixed.stream().mapToInt(it -> it.options().size()).max().orElse(0);
        return IntStream.rangeClosed(1, most).boxed().flatMap(position -> {
            var having =
                    fixed.stream().filter(it -> it.options().size() >= position).toList();
            ToDoubleFunction<Choice> earns = choice -> choice.keyPosition() == position ? 1 : 0;
            return isHabit(having, earns)
                    ? Stream.of(Finding.of(
                            Rule.POSITION_BIAS,
                            Spot.of(bank, List.of()),
                            Math.round(having.stream().mapToDouble(earns).sum()),
                            having.size(),
                            Math.round(byChance(having)),
                            position))
                    : Stream.empty();
        });
    }

    private static List<Choice> choices(Bank bank) {
        return bank.items().stream().flatMap(Choice::of).toList();
    }

    /** Where several are the longest, one of them is chosen by chance. */
    private static double earnedByLongest(Choice choice, Language language) {
        var key = choice.keyLength(language);
        if (key < choice.longestDistractor(language)) {
            return 0;
        }
        var asLong = choice.options().stream()
                .filter(it -> it.text().in(language).length() == key)
                .count();
        return 1.0 / asLong;
    }

    private static double byChance(List<Choice> choices) {
        return choices.stream().mapToDouble(BankReader::chance).sum();
    }

    private static double chance(Choice choice) {
        return 1.0 / choice.options().size();
    }

    private static boolean isHabit(List<Choice> choices, ToDoubleFunction<Choice> earns) {
        var variance = choices.stream()
                .mapToDouble(it -> chance(it) * (1 - chance(it)))
                .sum();
        var more = choices.stream().mapToDouble(earns).sum() - byChance(choices);
        return choices.size() >= FEWEST && more > BEYOND_CHANCE * Math.sqrt(variance);
    }
}
