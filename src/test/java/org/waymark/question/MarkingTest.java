package org.waymark.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Question.ShortAnswer;
import org.waymark.question.Response.Blank;
import org.waymark.question.Response.Chosen;
import org.waymark.question.Response.Judged;
import org.waymark.question.Response.Matched;
import org.waymark.question.Response.Ordered;
import org.waymark.question.Response.Typed;

class MarkingTest {

    @ParameterizedTest(name = "choosing {0} earns {1}")
    @CsvSource({"mercury, 1", "venus, 0", "mars, 0", "jupiter, 0"})
    void aSingleChoiceIsAllOrNothing(String chosen, BigDecimal fraction) {
        assertThat(earned(Examples.nearestPlanet(), chosen(chosen))).isEqualTo(new Fraction(fraction));
    }

    @ParameterizedTest(name = "choosing {0} earns {1}")
    @CsvSource({
        "two three, 1",
        "two, 0.5",
        "three, 0.5",
        "two three four, 0.5",
        "two four, 0",
        "two three four six, 0",
        "four, 0",
        "four six, 0",
        "two four six, 0"
    })
    void eachWrongOptionTakesBackARightOne(String chosen, BigDecimal fraction) {
        assertThat(earned(Examples.primes(), chosen(chosen))).isEqualTo(new Fraction(fraction));
    }

    @ParameterizedTest(name = "saying {0} because it {1} earns {2}")
    @CsvSource({
        "false, reflects, 1",
        "false, burns, 0.5",
        "false, , 0.5",
        "true, reflects, 0",
        "true, burns, 0",
        "true, , 0"
    })
    void theRightVerdictEarnsHalfAndTheRightReasonTheRest(boolean verdict, String reason, BigDecimal fraction) {
        var judged = new Judged(verdict, Optional.ofNullable(reason).map(Slug::new));

        assertThat(earned(Examples.moonlight(), judged)).isEqualTo(new Fraction(fraction));
    }

    @ParameterizedTest(name = "matching {0} earns {1}")
    @CsvSource({
        "whale:mammal bat:mammal eagle:bird, 1",
        "whale:mammal bat:mammal, 0.6666667",
        "whale:mammal bat:bird eagle:bird, 0.6666667",
        "whale:fish bat:bird eagle:bird, 0.3333333",
        "whale:fish bat:bird eagle:mammal, 0",
        "eagle:fish, 0"
    })
    void eachPremiseMatchedRightlyEarnsItsShare(String pairs, BigDecimal fraction) {
        assertThat(earned(Examples.animals(), matched(pairs))).isEqualTo(new Fraction(fraction));
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource({
        "seed shoot flower fruit, 1",
        "shoot flower fruit seed, 0.6666667",
        "fruit seed shoot flower, 0.6666667",
        "flower fruit seed shoot, 0.6666667",
        "seed shoot fruit flower, 0.3333333",
        "shoot seed flower fruit, 0.3333333",
        "seed flower shoot fruit, 0",
        "fruit flower shoot seed, 0"
    })
    void anOrderEarnsTheShareOfItsRightNeighbourhoods(String order, BigDecimal fraction) {
        assertThat(earned(Examples.growth(), ordered(order))).isEqualTo(new Fraction(fraction));
    }

    @ParameterizedTest(name = "typing {0} in {1} earns {2}")
    @CsvSource({
        "İSTANBUL, TURKISH, 1",
        "istanbul, TURKISH, 1",
        "Istanbul, ENGLISH, 1",
        "İSTANBUL, ENGLISH, 1",
        "Istanbul, TURKISH, 1",
        "İstanbul, AZERBAIJANI, 1",
        "Ankara, TURKISH, 0",
        "Stamboul, ENGLISH, 0"
    })
    void anAcceptedAnswerEarnsAllWhateverLanguageItWasTypedIn(String text, Language language, BigDecimal fraction) {
        assertThat(earned(Examples.strait(), new Typed(text, language))).isEqualTo(new Fraction(fraction));
    }

    @Test
    void aRefusedAnswerIsFoundByTheSameComparison() {
        var question = (ShortAnswer) Examples.strait().question();

        assertThat(Marking.refused(question, new Typed(" ANKARA. ", Language.TURKISH)))
                .contains(question.refused().getFirst());
        assertThat(Marking.refused(question, new Typed("İzmir", Language.TURKISH)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void whatHoldsNothingIsLeftBlank(Item item, Response response) {
        assertThat(Marking.mark(item.question(), response)).isEqualTo(new Outcome.LeftBlank());
    }

    static Stream<Arguments> blanks() {
        var empty = Stream.of(
                Arguments.of(Examples.nearestPlanet(), chosen("")),
                Arguments.of(Examples.primes(), chosen("")),
                Arguments.of(Examples.animals(), matched("")),
                Arguments.of(Examples.growth(), ordered("")),
                Arguments.of(Examples.strait(), new Typed("", Language.TURKISH)),
                Arguments.of(Examples.strait(), new Typed(" \u00a0\u200b\n", Language.TURKISH)));
        return Stream.concat(empty, Examples.all().stream().map(item -> Arguments.of(item, new Blank())));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void aResponseThatCannotBelongIsRefused(Item item, Response response) {
        assertThatThrownBy(() -> Marking.mark(item.question(), response))
                .isInstanceOf(ForeignResponse.class)
                .hasMessageContaining(item.question().getClass().getSimpleName());
    }

    static Stream<Arguments> foreign() {
        var typed = new Typed("mercury", Language.ENGLISH);
        var misfits = Stream.of(
                Arguments.of(Examples.nearestPlanet(), chosen("pluto")),
                Arguments.of(Examples.nearestPlanet(), chosen("mercury venus")),
                Arguments.of(Examples.nearestPlanet(), ordered("mercury")),
                Arguments.of(Examples.primes(), chosen("two five")),
                Arguments.of(Examples.moonlight(), chosen("reflects")),
                Arguments.of(Examples.moonlight(), new Judged(false, Optional.of(new Slug("mercury")))),
                Arguments.of(Examples.animals(), matched("whale:plant")),
                Arguments.of(Examples.animals(), matched("oak:mammal")),
                Arguments.of(Examples.growth(), ordered("seed shoot flower")),
                Arguments.of(Examples.growth(), ordered("seed shoot flower flower")),
                Arguments.of(Examples.growth(), ordered("seed shoot flower fruit seed")),
                Arguments.of(Examples.growth(), ordered("seed shoot flower branch")),
                Arguments.of(Examples.strait(), chosen("istanbul")),
                Arguments.of(Examples.strait(), new Typed("a".repeat(1_001), Language.ENGLISH)));
        var words = Examples.all().stream()
                .filter(item -> !(item.question() instanceof ShortAnswer
                        || item.question() instanceof Question.Numeric
                        || item.question() instanceof Question.Essay))
                .map(item -> Arguments.of(item, typed));
        return Stream.concat(misfits, words);
    }

    @Test
    void whatIsSaidOfAForeignResponseDoesNotRepeatIt() {
        assertThatThrownBy(() -> Marking.mark(Examples.nearestPlanet().question(), chosen("pluto")))
                .message()
                .doesNotContain("pluto", "mercury");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 999, 1_000})
    void aLongTextIsMarkedUpToItsLimit(int length) {
        var typed = new Typed("a".repeat(length), Language.ENGLISH);

        assertThat(earned(Examples.strait(), typed)).isEqualTo(Fraction.NONE);
    }

    private static Fraction earned(Item item, Response response) {
        var outcome = Marking.mark(item.question(), response);
        assertThat(outcome).isInstanceOf(Outcome.Marked.class);
        return outcome.fraction();
    }

    private static Chosen chosen(String ids) {
        return new Chosen(Set.copyOf(slugs(ids)));
    }

    private static Ordered ordered(String ids) {
        return new Ordered(slugs(ids));
    }

    private static Matched matched(String pairs) {
        return new Matched(words(pairs)
                .map(pair -> pair.split(":", 2))
                .collect(Collectors.toMap(pair -> new Slug(pair[0]), pair -> new Slug(pair[1]))));
    }

    private static List<Slug> slugs(String ids) {
        return words(ids).map(Slug::new).toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
