package org.waymark.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Language;
import org.waymark.base.Slug;

/** Every kind under every scheme; each figure worked out by hand. */
class MarkingSchemeTest {

    @ParameterizedTest(name = "[{0}] {1} earns {2}, {3} (below zero {4}), {5}, {6}")
    @CsvSource(delimiter = '|', textBlock = """
            nearest-planet | mercury                     | 1 | 1         | 1          | 1         | 1
            nearest-planet | venus                       | 0 | 0         | -1         | 0         | 0
            primes         | 23                          | 1 | 1         | 1          | 1         | 1
            primes         | 2                           | 0 | 0.5       | 0.5        | 0.75      | 0.5
            primes         | 234                         | 0 | 0.5       | 0.5        | 0.75      | 1
            primes         | 24                          | 0 | 0         | 0          | 0.5       | 0.5
            primes         | 4                           | 0 | 0         | -0.5       | 0.25      | 0
            primes         | 46                          | 0 | 0         | -1         | 0         | 0
            primes         | 2346                        | 0 | 0         | 0          | 0.5       | 1
            moonlight      | false,reflects              | 1 | 1         | 1          | 1         | 1
            moonlight      | false,burns                 | 0 | 0         | 0          | 0.5       | 0.5
            moonlight      | false,.                     | 0 | 0.5       | 0.5        | 0.5       | 0.5
            moonlight      | true,reflects               | 0 | 0         | -1         | 0         | 0
            animals        | mmb                         | 1 | 1         | 1          | 1         | 1
            animals        | mm.                         | 0 | 0.6666667 | 0.6666667  | 0.6666667 | 0.6666667
            animals        | mmf                         | 0 | 0.3333333 | 0.3333333  | 0.6666667 | 0.6666667
            animals        | mff                         | 0 | 0         | -0.3333333 | 0.3333333 | 0.3333333
            animals        | ffm                         | 0 | 0         | -1         | 0         | 0
            growth         | seed,shoot,flower,fruit     | 1 | 1         | 1          | 1         | 1
            growth         | shoot,flower,fruit,seed     | 0 | 0.3333333 | 0.3333333  | 0.6666667 | 0.6666667
            growth         | fruit,flower,shoot,seed     | 0 | 0         | -1         | 0         | 0
            strait         | istanbul                    | 1 | 1         | 1          | 1         | 1
            strait         | Ankara                      | 0 | 0         | -1         | 0         | 0
            substances     | iron=metal,copper=metal,oxygen=gas,sulphur=other | 1 | 1   | 1    | 1    | 1
            substances     | iron=metal,copper=metal,oxygen=gas,sulphur=gas   | 0 | 0.5 | 0.5  | 0.75 | 0.75
            substances     | iron=metal                  | 0 | 0.25      | 0.25       | 0.25      | 0.25
            substances     | iron=gas                    | 0 | 0         | -0.25      | 0         | 0
            marathon       | 42.195 km                   | 1 | 1         | 1          | 1         | 1
            marathon       | 42,195 m                    | 1 | 1         | 1          | 1         | 1
            marathon       | 42.3 km                     | 0 | 0.5       | 0.5        | 0.5       | 0.5
            marathon       | 7 km                        | 0 | 0         | -1         | 0         | 0
            year           | 366                         | 1 | 1         | 1          | 1         | 1
            sea            | Hazar,west                  | 1 | 1         | 1          | 1         | 1
            sea            | Hazar,east                  | 0 | 0.3333333 | 0.3333333  | 0.6666667 | 0.6666667
            sea            | Hazar,.                     | 0 | 0.6666667 | 0.6666667  | 0.6666667 | 0.6666667
            sea            | Bakü,west                   | 0 | 0.6666667 | 0.6666667  | 0.6666667 | 0.6666667
            sea            | Kara,west                   | 0 | 0         | -0.3333333 | 0.3333333 | 0.3333333
            sea            | .,west                      | 0 | 0.3333333 | 0.3333333  | 0.3333333 | 0.3333333
            space          | sputnik=1957,moon=1970      | 1 | 1         | 1          | 1         | 1
            space          | sputnik=1957,moon=1968      | 1 | 1         | 1          | 1         | 1
            space          | sputnik=1957,moon=1971      | 0 | 0         | 0          | 0.5       | 0.5
            space          | sputnik=1958                | 0 | 0         | -0.5       | 0         | 0
            space          | moon=1969                   | 0 | 0.5       | 0.5        | 0.5       | 0.5
            chest          | heart,lung                  | 1 | 1         | 1          | 1         | 1
            chest          | heart                       | 0 | 0.5       | 0.5        | 0.75      | 0.5
            chest          | heart,knee                  | 0 | 0         | 0          | 0.5       | 0.5
            chest          | knee                        | 0 | 0         | -0.5       | 0.25      | 0
            chronicle      | reading,two,historian       | 1 | 1         | 1          | 1         | 1
            chronicle      | reading,one,historian       | 0 | 0         | 0          | 0.5       | 0.5
            chronicle      | event,two,historian         | 0 | 0.5       | 0.5        | 0.75      | 0.75
            chronicle      | reading,.,.                 | 0 | 0.25      | 0.25       | 0.25      | 0.25
            chronicle      | event,one,builder           | 0 | 0         | -1         | 0         | 0
            """)
    void eachSchemeMakesItsOwnFigureOfTheSameParts(
            String id,
            String given,
            BigDecimal allOrNothing,
            BigDecimal rightMinusWrong,
            BigDecimal belowZero,
            BigDecimal perPart,
            BigDecimal weighted) {
        var item = item(id);

        assertThat(earned(MarkingScheme.ALL_OR_NOTHING, item, given, false)).isEqualByComparingTo(allOrNothing);
        assertThat(earned(MarkingScheme.ALL_OR_NOTHING, item, given, true)).isEqualByComparingTo(allOrNothing);
        assertThat(earned(MarkingScheme.RIGHT_MINUS_WRONG, item, given, false)).isEqualByComparingTo(rightMinusWrong);
        assertThat(earned(MarkingScheme.RIGHT_MINUS_WRONG, item, given, true)).isEqualByComparingTo(belowZero);
        assertThat(earned(MarkingScheme.PER_PART, item, given, false)).isEqualByComparingTo(perPart);
        assertThat(earned(MarkingScheme.PER_PART, item, given, true)).isEqualByComparingTo(perPart);
        assertThat(earned(MarkingScheme.WEIGHTED, item, given, false)).isEqualByComparingTo(weighted);
    }

    @ParameterizedTest(name = "choosing {0} of the weighted primes earns {1}, below zero {2}")
    @CsvSource({
        "23, 1, 1",
        "2, 0.7, 0.7",
        "3, 0.3, 0.3",
        "24, 0.2, 0.2",
        "234, 0.5, 0.5",
        "4, 0, -0.5",
        "46, 0, -1",
        "346, 0, -1",
        "2346, 0, -0.5"
    })
    void weightsOfOptionsAreAddedUpAndHeldWithinBounds(String given, BigDecimal fraction, BigDecimal belowZero) {
        var primes = (Question.MultipleChoice) Examples.primes().question();
        var item = Examples.item(
                "weighted",
                new Question.MultipleChoice(
                        primes.prompt(),
                        List.of(
                                weighing("0.7", primes.options().get(0)),
                                weighing("0.3", primes.options().get(1)),
                                weighing("-0.5", primes.options().get(2)),
                                weighing("-1", primes.options().get(3)))));

        assertThat(earned(MarkingScheme.WEIGHTED, item, given, false)).isEqualByComparingTo(fraction);
        assertThat(earned(MarkingScheme.WEIGHTED, item, given, true)).isEqualByComparingTo(belowZero);
    }

    @ParameterizedTest(name = "choosing {0} earns {1}, below zero {2}")
    @CsvSource({"mercury, 1, 1", "venus, 0.25, 0.25", "mars, 0, -0.5", "jupiter, 0, 0"})
    void anOptionOfASingleChoiceMayBeWorthAShare(String given, BigDecimal fraction, BigDecimal belowZero) {
        var planets = (Question.SingleChoice) Examples.nearestPlanet().question();
        var item = Examples.item(
                "weighted",
                new Question.SingleChoice(
                        planets.prompt(),
                        List.of(
                                planets.options().get(0),
                                weighing("0.25", planets.options().get(1)),
                                weighing("-0.5", planets.options().get(2)),
                                planets.options().get(3))));

        assertThat(earned(MarkingScheme.WEIGHTED, item, given, false)).isEqualByComparingTo(fraction);
        assertThat(earned(MarkingScheme.WEIGHTED, item, given, true)).isEqualByComparingTo(belowZero);
    }

    @ParameterizedTest(name = "saying {0} earns {1}")
    @CsvSource(
            delimiter = '|',
            value = {"false,reflects | 1", "false,. | 0.2", "false,burns | 0.5", "true,burns | 0"})
    void theVerdictIsWorthWhatTheRightReasonLeaves(String given, BigDecimal fraction) {
        var moon = (Question.TrueFalse) Examples.moonlight().question();
        var item = Examples.item(
                "weighted",
                new Question.TrueFalse(
                        moon.prompt(),
                        moon.answer(),
                        List.of(
                                weighing("0.3", moon.reasons().get(0)),
                                weighing("0.8", moon.reasons().get(1)),
                                moon.reasons().get(2))));

        assertThat(earned(MarkingScheme.WEIGHTED, item, given, false)).isEqualByComparingTo(fraction);
    }

    @Test
    void moreThanAllCannotBeEarned() {
        var primes = (Question.MultipleChoice) Examples.primes().question();
        var item = Examples.item(
                "weighted",
                new Question.MultipleChoice(
                        primes.prompt(),
                        List.of(
                                weighing("1", primes.options().get(0)),
                                weighing("1", primes.options().get(1)))));

        assertThat(earned(MarkingScheme.WEIGHTED, item, "23", false)).isEqualByComparingTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void whatHoldsNothingIsLeftBlankUnderEachScheme(Item item, Response response) {
        for (var scheme : MarkingScheme.values()) {
            assertThat(Marking.mark(Examples.under(scheme, item), true, response))
                    .isEqualTo(new Outcome.LeftBlank());
        }
    }

    static Stream<Arguments> nothing() {
        return Stream.of(
                Arguments.of(
                        Examples.substances(), Given.to(Examples.substances().question(), "")),
                Arguments.of(Examples.space(), Given.to(Examples.space().question(), "")),
                Arguments.of(Examples.chest(), Given.to(Examples.chest().question(), "")),
                Arguments.of(Examples.sea(), Given.to(Examples.sea().question(), ".,.")),
                Arguments.of(Examples.sea(), Given.to(Examples.sea().question(), " \u00a0,.")),
                Arguments.of(Examples.chronicle(), Given.to(Examples.chronicle().question(), ".,.,.")),
                Arguments.of(Examples.year(), new Response.Typed(" \u200b", Language.TURKISH)),
                Arguments.of(Examples.marathon(), new Response.Blank()),
                Arguments.of(Examples.winter(), new Response.Typed("\n\n", Language.TURKISH)));
    }

    @ParameterizedTest(name = "[{0}] \"{1}\" is {2}")
    @CsvSource({
        "year, many, NO_NUMBER",
        "year, 365 days, UNKNOWN_UNIT",
        "marathon, 42.195, NO_UNIT",
        "marathon, 42.195 miles, UNKNOWN_UNIT",
        "marathon, far, NO_NUMBER"
    })
    void whatIsNoNumberIsUnreadableAndNotWrong(String id, String given, Flaw flaw) {
        for (var scheme : MarkingScheme.values()) {
            var item = Examples.under(scheme, item(id));

            assertThat(Marking.mark(item, true, Given.to(item.question(), given)))
                    .isEqualTo(new Outcome.Unreadable(flaw));
        }
    }

    @Test
    void anEssayWaitsForAReaderWhateverItsLength() {
        var item = Examples.winter();

        assertThat(Marking.mark(item, false, Given.to(item.question(), "Short.")))
                .isEqualTo(new Outcome.AwaitingReview());
        assertThat(Marking.mark(item, false, Given.to(item.question(), "long ".repeat(10_000))))
                .isEqualTo(new Outcome.AwaitingReview());
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void aResponseThatCannotBelongIsRefused(Item item, Response response) {
        assertThatThrownBy(() -> Marking.mark(item, false, response))
                .isInstanceOf(ForeignResponse.class)
                .hasMessageContaining(item.question().getClass().getSimpleName());
    }

    static Stream<Arguments> foreign() {
        return Stream.of(
                foreign(Examples.substances(), "iron=plasma"),
                foreign(Examples.substances(), "gold=metal"),
                foreign(Examples.space(), "apollo=1969"),
                foreign(Examples.space(), "moon=1949"),
                foreign(Examples.space(), "moon=1981"),
                foreign(Examples.chest(), "heart,brain"),
                foreign(Examples.sea(), "Hazar,south"),
                foreign(Examples.sea(), "a".repeat(1_001) + ",west"),
                foreign(Examples.chronicle(), "reading,four,historian"),
                foreign(Examples.chronicle(), "reading,two,reader"),
                foreign(Examples.year(), "1".repeat(1_001)),
                foreign(Examples.winter(), "a".repeat(50_001)),
                Arguments.of(Examples.sea(), filled("shore", "west")),
                Arguments.of(Examples.sea(), new Response.Chosen(Set.of())),
                Arguments.of(Examples.space(), new Response.Ordered(List.of())),
                Arguments.of(Examples.winter(), new Response.Chosen(Set.of())));
    }

    /** Types into a gap what it is to be chosen for. */
    private static Response filled(String gap, String text) {
        return new Response.Filled(Map.of(new Slug(gap), text), Map.of(), Language.TURKISH);
    }

    private static Arguments foreign(Item item, String given) {
        return Arguments.of(item, Given.to(item.question(), given));
    }

    private static BigDecimal earned(MarkingScheme scheme, Item item, String given, boolean belowZero) {
        var outcome = Marking.mark(Examples.under(scheme, item), belowZero, Given.to(item.question(), given));
        assertThat(outcome).isInstanceOf(Outcome.Marked.class);
        return outcome.fraction().value();
    }

    private static Option weighing(String weight, Option option) {
        return new Option(
                option.id(), option.text(), option.correct(), Optional.of(new BigDecimal(weight)), option.rationale());
    }

    private static Item item(String id) {
        return Examples.all().stream()
                .filter(item -> item.id().equals(new Slug(id)))
                .findFirst()
                .orElseThrow();
    }
}
