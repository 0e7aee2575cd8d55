package org.waymark.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Loss.OfPart;

class LossesTest {

    private static final int WALKS = 12;
    private static final BigDecimal THIRD = new BigDecimal("0.3333333");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    static Stream<Arguments> itemsAndBehaviours() {
        return Stream.concat(Examples.all().stream(), Stream.of(weighedPrimes(), weighedSea()))
                .map(item -> Examples.hinted(2, item))
                .flatMap(item -> Stream.of(MarkingScheme.values()).map(scheme -> Examples.under(scheme, item)))
                .flatMap(item -> behaviours().map(behaviour -> Arguments.of(item, behaviour)));
    }

    /** Weights that do not add up to the whole, one of them of a wrong option that earns something. */
    private static Item weighedPrimes() {
        var primes = (Question.MultipleChoice) Examples.primes().question();
        return Examples.item(
                "weighed-primes",
                new Question.MultipleChoice(
                        primes.prompt(),
                        List.of(
                                weighing("0.3333333", primes.options().get(0)),
                                weighing("0.8", primes.options().get(1)),
                                weighing("-0.75", primes.options().get(2)),
                                weighing("0.1", primes.options().get(3)))));
    }

    private static Item weighedSea() {
        var sea = (Question.Cloze) Examples.sea().question();
        var shore = (Gap.Menu) sea.gaps().getLast();
        var options = List.of(
                weighing("0.9", shore.options().get(0)),
                weighing("0.4", shore.options().get(1)),
                weighing("-1", shore.options().get(2)));
        return Examples.item(
                "weighed-sea",
                new Question.Cloze(
                        sea.prompt(),
                        sea.text(),
                        List.of(
                                sea.gaps().getFirst(),
                                new Gap.Menu(shore.id(), shore.weight(), options, shore.rationale()))));
    }

    private static Option weighing(String weight, Option option) {
        return new Option(
                option.id(), option.text(), option.correct(), Optional.of(amount(weight)), option.rationale());
    }

    private static Stream<Behaviour> behaviours() {
        return Stream.of(
                new Behaviour.Deferred(),
                new Behaviour.Immediate(),
                new Behaviour.Adaptive(THIRD),
                new Behaviour.Adaptive(BigDecimal.ZERO),
                new Behaviour.Interactive(THIRD),
                new Behaviour.Certain(false),
                new Behaviour.Certain(true),
                new Behaviour.Practice());
    }

    @ParameterizedTest
    @MethodSource("itemsAndBehaviours")
    void whateverOneDoesWhatIsLostIsWhatIsNotEarned(Item item, Behaviour behaviour) {
        walks(item)
                .forEach(tries -> Stream.of(false, true).forEach(belowZero -> {
                    var credit = Conduct.of(behaviour, item, belowZero, tries).credit();
                    var lost = Losses.of(item, behaviour, belowZero, tries).stream()
                            .map(Loss::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);

                    assertThat(lost).isEqualByComparingTo(behaviour.most().subtract(credit.share()));
                }));
    }

    @ParameterizedTest
    @MethodSource("itemsAndBehaviours")
    void whateverOneDoesTheCreditStaysWithinItsBounds(Item item, Behaviour behaviour) {
        walks(item)
                .forEach(tries -> Stream.of(false, true).forEach(belowZero -> {
                    var credit = Conduct.of(behaviour, item, belowZero, tries)
                            .credit()
                            .share();
                    var least = behaviour instanceof Behaviour.Certain ? -6 : belowZero ? -1 : 0;

                    assertThat(credit).isBetween(BigDecimal.valueOf(least), behaviour.most());
                }));
    }

    @ParameterizedTest
    @MethodSource("itemsAndBehaviours")
    void theOrderInWhichPartsAreShownDoesNotMatter(Item item, Behaviour behaviour) {
        walks(item).forEach(tries -> {
            var shown = Arrangement.arranged(item, tries.hashCode());

            assertThat(Conduct.of(behaviour, shown, true, tries)).isEqualTo(Conduct.of(behaviour, item, true, tries));
            assertThat(Losses.of(shown, behaviour, false, tries).stream()
                            .map(Loss::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(Losses.of(item, behaviour, false, tries).stream()
                            .map(Loss::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        });
    }

    private static Stream<List<Try>> walks(Item item) {
        var random =
                RandomGeneratorFactory.of("L64X128MixRandom").create(item.id().hashCode());
        return IntStream.range(0, WALKS).mapToObj(_ -> walk(item, random));
    }

    private static List<Try> walk(Item item, RandomGenerator random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(_ -> step(item, random))
                .toList();
    }

    private static Try step(Item item, RandomGenerator random) {
        Response response = random.nextInt(8) == 0 ? new Response.Blank() : AnyResponse.to(item.question(), random);
        return new Try(
                AnyResponse.any(List.of(Act.ANSWERED, Act.CHECKED, Act.CHECKED, Act.REDONE), random),
                response,
                Optional.of(AnyResponse.any(List.of(Certainty.values()), random))
                        .filter(_ -> random.nextInt(5) > 0));
    }

    @Test
    void aMissingPartLosesItsShareAndASurplusOneTakesBackAnother() {
        assertThatLost(deferred(Examples.primes(), "?24"))
                .containsExactlyInAnyOrder(
                        part("three", Finding.MISSING, "0.5"), new Loss.TakenBack(named("four"), amount("0.5")));
    }

    @Test
    void theFloorGivesBackWhatWouldFallBelowIt() {
        assertThatLost(deferred(Examples.primes(), "?46"))
                .containsExactlyInAnyOrder(
                        part("two", Finding.MISSING, "0.5"),
                        part("three", Finding.MISSING, "0.5"),
                        new Loss.TakenBack(named("four"), amount("0.5")),
                        new Loss.TakenBack(named("six"), amount("0.5")),
                        new Loss.Bounded(amount("-1")));
    }

    @Test
    void thirdsAddUpToTheWhole() {
        assertThatLost(deferred(Examples.animals(), "?ffm"))
                .containsExactly(
                        part("whale", Finding.WRONG, "0.3333333"),
                        part("bat", Finding.WRONG, "0.3333334"),
                        part("eagle", Finding.WRONG, "0.3333333"));
    }

    @Test
    void whereOneFaultUndoesTheWholeTheRightPartsAreLostToThatRule() {
        var animals = Examples.under(MarkingScheme.ALL_OR_NOTHING, Examples.animals());

        assertThatLost(deferred(animals, "?mm."))
                .containsExactly(
                        part("eagle", Finding.MISSING, "0.3333333"), new Loss.AllOrNothing(amount("0.6666667")));
    }

    @Test
    void anAnswerAcceptedForAHalfLosesTheOtherHalf() {
        assertThatLost(deferred(Examples.marathon(), "?42.3km"))
                .containsExactly(new OfPart(Place.Role.WHOLE, Finding.PARTLY, amount("0.5")));
    }

    @Test
    void weightsThatDoNotAddUpToTheWholeAreSaidToBeSo() {
        var weighed = Examples.under(MarkingScheme.WEIGHTED, weighedPrimes());

        assertThatLost(deferred(weighed, "?2"))
                .containsExactlyInAnyOrder(
                        part("three", Finding.MISSING, "0.8"), new Loss.Weights(amount("-0.1333333")));
        assertThatLost(deferred(weighed, "?23"))
                .containsExactlyInAnyOrder(
                        new Loss.Weights(amount("-0.1333333")), new Loss.Bounded(amount("0.1333333")));
        assertThatLost(deferred(weighed, "?36"))
                .containsExactlyInAnyOrder(
                        part("two", Finding.MISSING, "0.3333333"),
                        part("six", Finding.SURPLUS, "-0.1"),
                        new Loss.Weights(amount("-0.1333333")));
    }

    @Test
    void earlierTriesTakeThePenaltyOfTheBest() {
        assertThatLost(losses(Examples.primes(), new Behaviour.Adaptive(QUARTER), "!4 !6 !23"))
                .containsExactly(new Loss.EarlierTries(2, amount("0.5")));
    }

    @Test
    void aPartThatWasRightLatePaysByItself() {
        assertThatLost(losses(
                        Examples.hinted(2, Examples.animals()), new Behaviour.Interactive(QUARTER), "!mff !mmf !mmb"))
                .containsExactly(
                        new Loss.LatePart(named("bat"), 1, amount("0.0833333")),
                        new Loss.LatePart(named("eagle"), 2, amount("0.1666667")));
    }

    @Test
    void aWrongAnswerOneWasSureOfLosesMoreThanAll() {
        assertThatLost(losses(Examples.year(), new Behaviour.Certain(false), "?12@high"))
                .containsExactly(
                        new OfPart(Place.Role.WHOLE, Finding.WRONG, amount("3")),
                        new Loss.SureAndWrong(Certainty.HIGH, amount("6")));
    }

    @Test
    void aRightAnswerOneWasNotSureOfLosesTheRest() {
        assertThatLost(losses(Examples.year(), new Behaviour.Certain(false), "?365@middle"))
                .containsExactly(new Loss.Unsure(Certainty.MIDDLE, amount("1")));
    }

    @Test
    void blankUnreadableAndWaitingAreLostToThemselves() {
        var essay = List.of(new Try(Act.ANSWERED, new Response.Typed("Eğik.", Language.TURKISH), Optional.empty()));

        assertThatLost(deferred(Examples.year(), "")).containsExactly(new Loss.LeftBlank(amount("1")));
        assertThatLost(deferred(Examples.year(), "?many"))
                .containsExactly(new Loss.Unreadable(Flaw.NO_NUMBER, amount("1")));
        assertThatLost(Losses.of(Examples.winter(), new Behaviour.Deferred(), false, essay))
                .containsExactly(new Loss.AwaitingReview(amount("1")));
        assertThatLost(Losses.of(
                        Examples.winter(), new Behaviour.Deferred(), false, essay, Optional.of(Fraction.of(3, 5))))
                .containsExactly(new Loss.Reviewed(amount("0.4")));
    }

    @Test
    void aRightAnswerLosesNothing() {
        for (var item : Examples.all()) {
            var right = new Try(
                    Act.CHECKED, ModelAnswers.right(item.question(), Language.ENGLISH), Optional.of(Certainty.HIGH));

            behaviours()
                    .filter(_ -> !(item.question() instanceof Question.Essay))
                    .forEach(behaviour -> assertThat(Losses.of(item, behaviour, false, List.of(right)))
                            .isEmpty());
        }
    }

    /** Compares amounts as numbers, whatever zeros they end with. */
    private static ListAssert<Loss> assertThatLost(List<Loss> losses) {
        var asNumbers = RecursiveComparisonConfiguration.builder()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .withStrictTypeChecking(true)
                .build();
        return assertThat(losses).usingRecursiveFieldByFieldElementComparator(asNumbers);
    }

    private static List<Loss> deferred(Item item, String steps) {
        return losses(item, new Behaviour.Deferred(), steps);
    }

    private static List<Loss> losses(Item item, Behaviour behaviour, String steps) {
        return Losses.of(item, behaviour, false, Walks.tries(item, steps));
    }

    private static OfPart part(String id, Finding finding, String amount) {
        return new OfPart(named(id), finding, amount(amount));
    }

    private static Place named(String id) {
        return new Place.Named(new Slug(id));
    }

    private static BigDecimal amount(String amount) {
        return new BigDecimal(amount);
    }
}
