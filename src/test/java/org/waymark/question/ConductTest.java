package org.waymark.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.Language;

/**
 * Walk-throughs worked out by hand. Of the primes (two and three, not four and six) each wrong one takes back a right one, so
 * {@code 23} earns all, {@code 2} and {@code 234} a half, {@code 24}, {@code 4} and {@code 46} nothing, or, below zero, 0, -½
 * and -1. Of the days of a year 365 and 366 are right, and {@code many} is no number.
 */
class ConductTest {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    @ParameterizedTest(name = "[{0}] {1} comes to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            primes |               | 0 - open 0 - 0
            primes | ?23           | 1 - open 0 - 0
            primes | ?2            | 0.5 - open 0 - 0
            primes | ?234          | 0.5 - open 0 - 0
            primes | ?23 ?24       | 0 - open 0 - 0
            primes | ?4 ?23        | 1 - open 0 - 0
            primes | ?23 ?-        | 0 - open 0 - 0
            primes | !23           | 1 - open 0 - 0
            primes | !2 ?23        | 1 - open 0 - 0
            primes | !23 !4        | 0 - open 0 - 0
            primes | ?23 ~         | 1 - open 0 - 0
            year   | ?365          | 1 - open 0 - 0
            year   | ?many         | 0 - open 0 - 0
            year   | ?365 ?many    | 0 - open 0 - 0
            year   | ?many ?366    | 1 - open 0 - 0
            """)
    void deferredTheLastResponseCounts(String item, String steps, String end) {
        assertThat(end(new Behaviour.Deferred(), item(item), steps)).isEqualTo(end);
    }

    @ParameterizedTest(name = "[{0}] {1} comes to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            primes |               | 0 - open 0 1 0
            primes | !23           | 1 told over 1 0 0
            primes | !2            | 0.5 told over 1 0 0
            primes | !4            | 0 told over 1 0 0
            primes | ?23           | 1 - open 0 1 0
            primes | ?4 ?23        | 1 - open 0 1 0
            primes | ?4 !23        | 1 told over 1 0 0
            primes | !4 ?23        | 0 told over 1 0 0
            primes | !4 !23        | 0 told over 1 0 0
            primes | !23 ?-        | 1 told over 1 0 0
            primes | !4 ~ ?23      | 0 told over 1 0 0
            primes | !-            | 0 - open 0 1 0
            primes | !- !23        | 1 told over 1 0 0
            primes | ?23 ?-        | 0 - open 0 1 0
            year   | !many         | 0 - open 0 1 0
            year   | !many !365    | 1 told over 1 0 0
            year   | !many ?12     | 0 - open 0 1 0
            """)
    void immediateTheFirstCheckIsFinal(String item, String steps, String end) {
        assertThat(end(new Behaviour.Immediate(), item(item), steps)).isEqualTo(end);
    }

    @ParameterizedTest(name = "[{0}] {1} comes to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            primes |                  | 0 - open 0 - 0
            primes | !23              | 1 told open 1 - 0
            primes | !4 !23           | 0.75 told open 2 - 0
            primes | !4 !6 !23        | 0.5 told open 3 - 0
            primes | !4 !4 !23        | 0.75 told open 2 - 0
            primes | !4 !6 !4 !23     | 0.25 told open 4 - 0
            primes | !2 !23           | 0.75 told open 2 - 0
            primes | !2 !4            | 0.5 told open 2 - 0
            primes | !4 !2            | 0.25 told open 2 - 0
            primes | !2 !234          | 0.5 told open 2 - 0
            primes | !4 !6 !46 !24 !2 | 0 told open 5 - 0
            primes | !23 !4           | 1 told open 2 - 0
            primes | ?23              | 1 - open 0 - 0
            primes | !4 ?23           | 0.75 - open 1 - 0
            primes | !4 ?4            | 0 told open 1 - 0
            primes | !2 ?-            | 0.5 - open 1 - 0
            primes | !- !23           | 1 told open 1 - 0
            year   | !many !365       | 1 told open 1 - 0
            year   | !12 !many !365   | 0.75 told open 2 - 0
            year   | !12 ?many        | 0 - open 1 - 0
            """)
    void adaptiveEachEarlierTryTakesThePenaltyAndTheBestCounts(String item, String steps, String end) {
        assertThat(end(new Behaviour.Adaptive(QUARTER), item(item), steps)).isEqualTo(end);
    }

    @ParameterizedTest(name = "[{0}] {1} comes to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            primes |                  | 0 - open 0 - 0
            primes | !23              | 1 told open 1 - 0
            primes | !4 !23           | 1 told open 2 - 0
            primes | !4 !6 !46 !23    | 1 told open 4 - 0
            primes | !2 !4            | 0.5 told open 2 - 0
            primes | !4 !2            | 0.5 told open 2 - 0
            primes | !4 ?23           | 1 - open 1 - 0
            primes | !23 ?4           | 1 - open 1 - 0
            primes | !23 ?-           | 1 - open 1 - 0
            primes | !2 !2            | 0.5 told open 1 - 0
            year   | !many !12 !366   | 1 told open 2 - 0
            year   | !many            | 0 - open 0 - 0
            """)
    void adaptiveWithoutPenaltyTriesCostNothing(String item, String steps, String end) {
        assertThat(end(new Behaviour.Adaptive(BigDecimal.ZERO), item(item), steps))
                .isEqualTo(end);
    }

    @ParameterizedTest(name = "[{0}] {1} comes to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            primes |                  | 0 - open 0 3 0
            primes | !23              | 1 told over 1 0 0
            primes | !4               | 0 told open 1 2 1
            primes | !4 !23           | 0.75 told over 2 0 1
            primes | !4 !46 !23       | 0.5 told over 3 0 2
            primes | !4 !46 !6        | 0 told over 3 0 2
            primes | !2               | 0.5 told open 1 2 1
            primes | !2 !4            | 0 told open 2 1 2
            primes | !2 !234          | 0.25 told open 2 1 2
            primes | !4 !6 !2         | 0 told over 3 0 2
            primes | !4 ?23           | 0.75 - open 1 2 1
            primes | !2 ?-            | 0.5 - open 1 2 1
            primes | !2 !2            | 0.5 told open 1 2 1
            primes | !2 ~ ?23         | 0.75 - open 1 2 1
            primes | !23 ?4           | 1 told over 1 0 0
            primes | !4 !46 !6 !23    | 0 told over 3 0 2
            primes | !-               | 0 - open 0 3 0
            year   | !many !365       | 1 told over 1 0 0
            year   | !12 !many !365   | 0.75 told over 2 0 1
            year   | !12 ?many        | 0 - open 1 2 1
            """)
    void interactiveEachTryUsedTakesThePenaltyFromTheLast(String item, String steps, String end) {
        assertThat(end(new Behaviour.Interactive(QUARTER), Examples.hinted(2, item(item)), steps))
                .isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} comes to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            !mmb           | 1 told over 1 0 0
            !mff           | 0.3333333 told open 1 2 1
            !mff !mmb      | 0.8333333 told over 2 0 1
            !mff !mmf !mmb | 0.75 told over 3 0 2
            !mmf !fmb !mmb | 0.75 told over 3 0 2
            !mmf !fmf !fmm | 0.3333333 told over 3 0 2
            !fff !bbf !mmb | 0.5 told over 3 0 2
            !m.. !mm. !mmb | 0.75 told over 3 0 2
            !mff !mbf ?mmb | 0.6666667 - open 2 1 2
            !mff !-        | 0.3333333 - open 1 2 1
            !mmf !mmf      | 0.6666667 told open 1 2 1
            !fmb !mff      | 0.25 told open 2 1 2
            """)
    void interactiveEachPartPaysOnlyForTheTriesAtWhichItWasWrong(String steps, String end) {
        var animals = Examples.hinted(2, Examples.animals());

        assertThat(end(new Behaviour.Interactive(QUARTER), animals, steps)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource(delimiter = '|', textBlock = """
            !mmf !mmb      | 0.75
            !mmf !fmf !mmb | 0.5
            """)
    void whereOneFaultUndoesTheWholePartsDoNotPayByThemselves(String steps, BigDecimal credit) {
        var animals = Examples.hinted(2, Examples.under(MarkingScheme.ALL_OR_NOTHING, Examples.animals()));

        assertThat(credit(new Behaviour.Interactive(QUARTER), animals, false, steps))
                .isEqualByComparingTo(credit);
    }

    @Test
    void moreTriesThanThePenaltyLeavesAnythingOfEarnNothing() {
        var primes = Examples.hinted(3, Examples.primes());

        assertThat(end(new Behaviour.Interactive(new BigDecimal("0.5")), primes, "!4 !6 !46 !23"))
                .isEqualTo("0 told over 4 0 3");
    }

    @ParameterizedTest(name = "[{0}] {1} comes to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            year   | ?365@high           | 3 - open 0 - 0
            year   | ?365@middle         | 2 - open 0 - 0
            year   | ?365@low            | 1 - open 0 - 0
            year   | ?365@no-idea        | 0 - open 0 - 0
            year   | ?365                | 1 - open 0 - 0
            year   | ?12@high            | -6 - open 0 - 0
            year   | ?12@middle          | -2 - open 0 - 0
            year   | ?12@low             | 0 - open 0 - 0
            year   | ?12@no-idea         | 0 - open 0 - 0
            year   | ?12                 | 0 - open 0 - 0
            year   | ?-@high             | 0 - open 0 - 0
            year   | ?many@high          | 0 - open 0 - 0
            year   | ?365@high ?12@low   | 0 - open 0 - 0
            year   | ?365@low ?365@high  | 3 - open 0 - 0
            year   | !12@high ?365@high  | 3 - open 0 - 0
            primes | ?2@high             | 1.5 - open 0 - 0
            primes | ?2@middle           | 1 - open 0 - 0
            primes | ?2@low              | 0.5 - open 0 - 0
            primes | ?2@no-idea          | 0 - open 0 - 0
            primes | ?24@high            | -6 - open 0 - 0
            """)
    void certainInTheEndItCountsHowSureOneWas(String item, String steps, String end) {
        assertThat(end(new Behaviour.Certain(false), item(item), steps)).isEqualTo(end);
    }

    @ParameterizedTest(name = "[{0}] {1} comes to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            year   | !365@high            | 3 told over 1 0 0
            year   | !365@middle          | 2 told over 1 0 0
            year   | !365                 | 1 told over 1 0 0
            year   | !12@high             | -6 told over 1 0 0
            year   | !12@middle           | -2 told over 1 0 0
            year   | !12@no-idea          | 0 told over 1 0 0
            year   | !12@high ?365@high   | -6 told over 1 0 0
            year   | ?12@high !365@middle | 2 told over 1 0 0
            year   | ?365@high            | 3 - open 0 1 0
            year   | !many@high           | 0 - open 0 1 0
            year   | !many@high !365@low  | 1 told over 1 0 0
            year   | !-@high              | 0 - open 0 1 0
            primes | !234@high            | 1.5 told over 1 0 0
            primes | !46@middle           | -2 told over 1 0 0
            """)
    void certainAtOnceTheFirstCheckIsFinal(String item, String steps, String end) {
        assertThat(end(new Behaviour.Certain(true), item(item), steps)).isEqualTo(end);
    }

    @ParameterizedTest(name = "[{0}] {1} comes to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            primes |                  | 0 - open 0 - 0
            primes | ?23              | 0 - open 0 - 0
            primes | !23              | 0 told open 1 - 0
            primes | !4               | 0 told open 1 - 1
            primes | !4 !23           | 0 told open 2 - 1
            primes | !4 !6 !46 !24    | 0 told open 4 - 2
            primes | !4 ~             | 0 - open 0 - 0
            primes | !4 ~ !23         | 0 told open 1 - 0
            primes | !23 ~ !4 ~ !23   | 0 told open 1 - 0
            primes | !4 !4            | 0 told open 1 - 1
            primes | !-               | 0 - open 0 - 0
            year   | !many            | 0 - open 0 - 0
            """)
    void inPracticeNothingCountsAndOneMayTryAgain(String item, String steps, String end) {
        assertThat(end(new Behaviour.Practice(), Examples.hinted(2, item(item)), steps))
                .isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} {1} earns {2}")
    @CsvSource(delimiter = '|', textBlock = """
            deferred    | ?4           | -0.5
            deferred    | ?46          | -1
            deferred    | ?-           | 0
            immediate   | !46          | -1
            adaptive    | !46          | -1
            adaptive    | !46 !4       | -0.5
            adaptive    | !46 !23      | 0.75
            interactive | !46 !4       | -0.5
            interactive | !46 !4 !6    | -0.5
            interactive | !4 !46 !23   | 0.5
            certain     | ?46@high     | -6
            certain     | ?46@low      | 0
            practice    | !46          | 0
            """)
    void whereMarksGoBelowZeroWrongPartsTakeThemThereAndPenaltiesDoNot(
            String behaviour, String steps, BigDecimal credit) {
        var primes = Examples.hinted(2, Examples.primes());

        assertThat(credit(behaviour(behaviour), primes, true, steps)).isEqualByComparingTo(credit);
    }

    @ParameterizedTest
    @CsvSource({"deferred", "immediate", "adaptive", "interactive", "certain"})
    void anEssayWaitsAndIsWorthWhatItsReaderGives(String name) {
        var behaviour = behaviour(name);
        var tries = List.of(
                new Try(Act.CHECKED, new Response.Typed("Eğik.", Language.TURKISH), Optional.of(Certainty.HIGH)));
        var waiting = Conduct.of(behaviour, Examples.winter(), false, tries);
        var read = Conduct.of(behaviour, Examples.winter(), false, tries, Optional.of(Fraction.of(3, 5)));

        assertThat(waiting.outcome()).isEqualTo(new Outcome.AwaitingReview());
        assertThat(waiting.credit()).isEqualTo(Credit.NONE);
        assertThat(read.outcome()).isEqualTo(new Outcome.Marked(Fraction.of(3, 5)));
        assertThat(read.credit().share()).isEqualByComparingTo(behaviour.most().multiply(new BigDecimal("0.6")));
    }

    @Test
    void theCurrentResponseIsTheOneThatStands() {
        var steps = Walks.tries(Examples.primes(), "!4 ?23");

        assertThat(Conduct.of(new Behaviour.Adaptive(QUARTER), Examples.primes(), false, steps)
                        .current())
                .isEqualTo(steps.getLast().response());
        assertThat(Conduct.of(new Behaviour.Immediate(), Examples.primes(), false, steps)
                        .current())
                .isEqualTo(steps.getFirst().response());
    }

    private static Behaviour behaviour(String name) {
        return switch (name) {
            case "deferred" -> new Behaviour.Deferred();
            case "immediate" -> new Behaviour.Immediate();
            case "adaptive" -> new Behaviour.Adaptive(QUARTER);
            case "interactive" -> new Behaviour.Interactive(QUARTER);
            case "certain" -> new Behaviour.Certain(false);
            default -> new Behaviour.Practice();
        };
    }

    private static Item item(String name) {
        return name.equals("year") ? Examples.year() : Examples.primes();
    }

    private static String end(Behaviour behaviour, Item item, String steps) {
        return Walks.end(behaviour, item, false, steps == null ? "" : steps);
    }

    private static BigDecimal credit(Behaviour behaviour, Item item, boolean belowZero, String steps) {
        return Conduct.of(behaviour, item, belowZero, Walks.tries(item, steps))
                .credit()
                .share();
    }
}
