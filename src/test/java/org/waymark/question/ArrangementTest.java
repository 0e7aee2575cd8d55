package org.waymark.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Question.Matching;
import org.waymark.question.Question.Ordering;
import org.waymark.question.Question.SingleChoice;

/** Marking and arranging together: whatever the seed, what is earned stays the same. */
class ArrangementTest {

    private static final int SEEDS = 300;

    static List<Item> items() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("items")
    void theSameSeedShowsTheSameOrder(Item item) {
        LongStream.range(0, SEEDS)
                .forEach(seed ->
                        assertThat(Arrangement.arranged(item, seed)).isEqualTo(Arrangement.arranged(item, seed)));
    }

    @Test
    void theOrderOfAKeptAttemptNeverChanges() {
        assertThat(shown(Arrangement.arranged(Examples.nearestPlanet(), 42L)))
                .containsExactly("venus", "mercury", "mars", "jupiter");
        assertThat(presented(42L)).containsExactly("shoot", "flower", "fruit", "seed");
        assertThat(presented(-1L)).containsExactly("shoot", "fruit", "seed", "flower");
    }

    @Test
    void whateverIsOnOfferLiesAnywhere() {
        var offers = List.of("right", "wrong", "worse");

        var first = LongStream.range(0, SEEDS)
                .mapToObj(seed -> Arrangement.arranged(new Slug("checkpoint"), offers, seed)
                        .getFirst())
                .collect(Collectors.toSet());

        assertThat(first).containsExactlyInAnyOrderElementsOf(offers);
        assertThat(Arrangement.arranged(new Slug("checkpoint"), offers, 42L))
                .containsExactlyElementsOf(Arrangement.arranged(new Slug("checkpoint"), offers, 42L));
    }

    @Test
    void theOrdersOfNewerKindsNeverChangeEither() {
        var substances = (Question.Categorise)
                Arrangement.arranged(Examples.substances(), 42L).question();
        var sea = (Question.Cloze) Arrangement.arranged(Examples.sea(), 42L).question();
        var space =
                (Question.Timeline) Arrangement.arranged(Examples.space(), 7L).question();
        var chronicle = (Question.SourceCriticism)
                Arrangement.arranged(Examples.chronicle(), 42L).question();

        assertThat(ids(substances.categories(), Question.Category::id)).containsExactly("other", "metal", "gas");
        assertThat(ids(substances.members(), Question.Member::id))
                .containsExactly("iron", "oxygen", "copper", "sulphur");
        assertThat(ids(((Gap.Menu) sea.gaps().getLast()).options(), Option::id))
                .containsExactly("west", "north", "east");
        assertThat(ids(space.events(), DatedEvent::id)).containsExactly("sputnik", "moon");
        assertThat(ids(chronicle.paragraphs(), Option::id)).containsExactly("three", "one", "two");
        assertThat(ids(chronicle.standpoints(), Option::id)).containsExactly("builder", "historian");
    }

    @Test
    void regionsOfAPictureAndGapsOfATextStayWhereTheyAre() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            assertThat(Arrangement.arranged(Examples.chest(), seed)).isEqualTo(Examples.chest());
            assertThat(((Question.Cloze)
                                    Arrangement.arranged(Examples.sea(), seed).question())
                            .gaps().stream().map(Gap::id))
                    .containsExactly(new Slug("sea"), new Slug("shore"));
        });
    }

    @Test
    void everyOrderOfTheOptionsOccurs() {
        var orders = LongStream.range(0, SEEDS)
                .mapToObj(seed -> shown(Arrangement.arranged(Examples.nearestPlanet(), seed)))
                .collect(Collectors.toSet());

        assertThat(orders).hasSize(24);
    }

    @Test
    void twoItemsOfOneAttemptAreArrangedApart() {
        var planet = Examples.nearestPlanet();
        var twin = Examples.item("another-planet", planet.question());

        var alike = LongStream.range(0, SEEDS)
                .filter(seed -> Arrangement.arranged(planet, seed)
                        .question()
                        .equals(Arrangement.arranged(twin, seed).question()))
                .count();

        assertThat(alike).isLessThan(SEEDS / 10);
    }

    @Test
    void anItemThatIsNotToBeShuffledStaysAsWritten() {
        var written = Examples.nearestPlanet();
        var kept = new Item(
                written.id(),
                written.objective(),
                written.level(),
                written.difficulty(),
                written.facts(),
                written.cites(),
                written.worth(),
                false,
                written.explanation(),
                written.question());

        assertThat(Arrangement.arranged(kept, 7L)).isEqualTo(kept);
    }

    @Test
    void premisesAndTargetsAreArrangedEachForItself() {
        var arranged = LongStream.range(0, SEEDS)
                .mapToObj(seed -> (Matching)
                        Arrangement.arranged(Examples.animals(), seed).question())
                .toList();

        assertThat(arranged.stream().map(Matching::premises).distinct()).hasSize(6);
        assertThat(arranged.stream().map(Matching::targets).distinct()).hasSize(6);
    }

    @Test
    void theElementsOfAnOrderingAreNeverShownInTheRightOrder() {
        var orders =
                LongStream.range(0, SEEDS).mapToObj(ArrangementTest::presented).collect(Collectors.toSet());

        assertThat(orders).hasSize(23).doesNotContain(List.of("seed", "shoot", "flower", "fruit"));
    }

    @Test
    void twoElementsAreAlwaysShownReversed() {
        var growth = (Ordering) Examples.growth().question();
        var pair = new Ordering(growth.prompt(), growth.elements().subList(0, 2));

        assertThat(Arrangement.presentedOrder(pair, new Slug("pair"), 3L))
                .isEqualTo(pair.elements().reversed());
    }

    @ParameterizedTest
    @MethodSource("items")
    void whatIsEarnedDoesNotDependOnTheArrangement(Item item) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(2026L);

        IntStream.range(0, SEEDS).forEach(seed -> {
            var response = AnyResponse.to(item.question(), random);
            var outcome = Marking.mark(item.question(), response);

            assertThat(Marking.mark(Arrangement.arranged(item, seed).question(), response))
                    .isEqualTo(outcome);
            assertThat(outcome.fraction().value()).isBetween(Fraction.NONE.value(), Fraction.FULL.value());
            assertThat(outcome.fraction().isFull()).isEqualTo(isRight(item.question(), response));
        });
    }

    @ParameterizedTest
    @MethodSource("items")
    void theKeyEarnsAll(Item item) {
        assertThat(Marking.mark(item.question(), key(item.question()))
                        .fraction()
                        .isFull())
                .isEqualTo(!(item.question() instanceof Question.Essay));
    }

    /** Two kinds have more right responses than one, and one has none before somebody has read it. */
    private static boolean isRight(Question question, Response response) {
        return switch (response) {
            case Response.Typed typed
            when question instanceof Question.Numeric numeric ->
                numeric.units().isEmpty()
                        ? Set.of("365", "366").contains(typed.text())
                        : Set.of("42,195 km", "42195 m").contains(typed.text());
            case Response.Typed _ when question instanceof Question.Essay -> false;
            case Response.Placed placed ->
                placed.days().size() == 2
                        && placed.days().get(new Slug("sputnik")).getYear() == 1957
                        && Math.abs(placed.days().get(new Slug("moon")).getYear() - 1969) <= 1;
            case Response.Filled filled ->
                filled.typed().containsValue("HAZAR") && filled.chosen().containsValue(new Slug("west"));
            default -> response.equals(key(question));
        };
    }

    private static Response key(Question question) {
        return ModelAnswers.right(question, Language.TURKISH);
    }

    private static <T> List<String> ids(List<T> parts, Function<T, Slug> id) {
        return parts.stream().map(part -> id.apply(part).value()).toList();
    }

    private static List<String> presented(long seed) {
        var growth = Examples.growth();
        return Arrangement.presentedOrder((Ordering) growth.question(), growth.id(), seed).stream()
                .map(element -> element.id().value())
                .toList();
    }

    private static List<String> shown(Item item) {
        return ((SingleChoice) item.question())
                .options().stream().map(option -> option.id().value()).toList();
    }
}
