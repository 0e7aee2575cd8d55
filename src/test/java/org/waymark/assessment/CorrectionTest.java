package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.question.Examples.all;
import static org.waymark.question.Examples.text;
import static org.waymark.question.Examples.under;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Slug;
import org.waymark.question.Behaviour;
import org.waymark.question.Examples;
import org.waymark.question.Item;
import org.waymark.question.ItemRules;
import org.waymark.question.MarkingScheme;
import org.waymark.question.NumberKey;
import org.waymark.question.Option;
import org.waymark.question.Question;

class CorrectionTest {

    private static final QuizCourse COURSE = QuizCourse.ofEveryKind();

    @Test
    void anEditionThatIsTheSameCorrectsNothing() {
        var correction = correction(QuizCourse.ofEveryKind());

        assertThat(correction.items()).isEmpty();
        assertThat(correction.rules()).isEmpty();
        assertThat(correction.matters()).isFalse();
        assertThat(correction.after()).isEqualTo(correction.before());
    }

    static Stream<Arguments> corrections() {
        return Stream.of(
                Arguments.of(keyed(Examples.nearestPlanet(), 1), EnumSet.of(ItemChange.KEY)),
                Arguments.of(worth(Examples.primes(), "2.5"), EnumSet.of(ItemChange.WORTH)),
                Arguments.of(worth(Examples.primes(), "1.00"), EnumSet.noneOf(ItemChange.class)),
                Arguments.of(under(MarkingScheme.ALL_OR_NOTHING, Examples.animals()), EnumSet.of(ItemChange.SCHEME)),
                Arguments.of(reversed(Examples.growth()), EnumSet.of(ItemChange.KEY)),
                Arguments.of(moreAccepted(Examples.strait()), EnumSet.of(ItemChange.ACCEPTED)),
                Arguments.of(otherNumbers(Examples.marathon()), EnumSet.of(ItemChange.ACCEPTED)),
                Arguments.of(reworded(Examples.nearestPlanet()), EnumSet.noneOf(ItemChange.class)),
                Arguments.of(renamed(Examples.nearestPlanet()), EnumSet.of(ItemChange.OTHER_PARTS)),
                Arguments.of(
                        asking(Examples.nearestPlanet(), Examples.growth().question()),
                        EnumSet.of(ItemChange.OTHER_KIND)),
                Arguments.of(
                        worth(keyed(Examples.nearestPlanet(), 1), "3"), EnumSet.of(ItemChange.KEY, ItemChange.WORTH)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("corrections")
    void whatChangedIsNamed(Item corrected, Set<ItemChange> changes) {
        var correction = correction(COURSE.correcting(corrected));

        assertThat(correction.items().getOrDefault(corrected.id(), Set.of())).isEqualTo(changes);
        assertThat(correction.items().size()).isLessThanOrEqualTo(1);
    }

    @Test
    void anItemThatIsGoneIsNamedAndMarkedAsItWas() {
        var gone = Examples.primes().id();

        var correction = correction(COURSE.without(gone));

        assertThat(correction.items()).containsOnlyKeys(gone).containsValue(EnumSet.of(ItemChange.GONE));
        assertThat(correction.after().item(gone)).isEqualTo(Examples.primes());
        assertThat(correction.matters()).isFalse();
    }

    @Test
    void partsWithOtherNamesLeaveTheItemAsItWas() {
        var correction = correction(COURSE.correcting(renamed(Examples.nearestPlanet())));

        assertThat(correction.after().item(Examples.nearestPlanet().id())).isEqualTo(Examples.nearestPlanet());
    }

    @Test
    void theKeyIsCorrectedButHowItWasTakenIsNot() {
        var hinted = Examples.hinted(2, Examples.nearestPlanet());
        var before = COURSE.correcting(hinted).with(new Behaviour.Interactive(new BigDecimal("0.25")), false);
        var after = COURSE.correcting(keyed(Examples.nearestPlanet(), 1))
                .with(new Behaviour.Deferred(), true)
                .passedFrom(80);

        var correction = Correction.of(taken(before), after.course());

        var item = correction.after().item(hinted.id());
        assertThat(item.rules().hints()).hasSize(2);
        assertThat(item.question()).isEqualTo(keyed(Examples.nearestPlanet(), 1).question());
        assertThat(correction.after().quiz().rules().behaviour())
                .isEqualTo(before.rules().behaviour());
        assertThat(correction.after().quiz().cutScore()).isEqualTo(80);
        assertThat(correction.after().quiz().rules().negativeMarks()).isTrue();
        assertThat(correction.rules()).containsExactly(RuleChange.CUT_SCORE, RuleChange.NEGATIVE_MARKS);
    }

    @Test
    void everyKindHasTraitsThatTellItFromEveryOther() {
        var traits = all().stream().map(item -> ItemTraits.of(item.question())).toList();

        assertThat(traits).doesNotHaveDuplicates();
        assertThat(traits)
                .isEqualTo(all().stream()
                        .map(item -> ItemTraits.of(item.question()))
                        .toList());
    }

    private static Correction correction(QuizCourse later) {
        return Correction.of(taken(COURSE), later.course());
    }

    static QuizTaken taken(QuizCourse course) {
        return new QuizTaken(
                course.course(), course.course().quiz(QuizCourse.QUIZ).orElseThrow());
    }

    /** The same single choice with another of its options as the key. */
    static Item keyed(Item item, int key) {
        var single = (Question.SingleChoice) item.question();
        var options = new java.util.ArrayList<Option>();
        for (var i = 0; i < single.options().size(); i++) {
            var option = single.options().get(i);
            options.add(new Option(option.id(), option.text(), i == key, option.rationale()));
        }
        return asking(item, new Question.SingleChoice(single.prompt(), options));
    }

    private static Item reworded(Item item) {
        var single = (Question.SingleChoice) item.question();
        return asking(
                item,
                new Question.SingleChoice(
                        text("Başka", "Başqa", "In other words"),
                        single.options().reversed()));
    }

    private static Item renamed(Item item) {
        var single = (Question.SingleChoice) item.question();
        var options = single.options().stream()
                .map(option ->
                        new Option(new Slug(option.id() + "-2"), option.text(), option.correct(), option.rationale()))
                .toList();
        return asking(item, new Question.SingleChoice(single.prompt(), options));
    }

    private static Item reversed(Item item) {
        var ordering = (Question.Ordering) item.question();
        return asking(
                item,
                new Question.Ordering(ordering.prompt(), ordering.elements().reversed()));
    }

    private static Item moreAccepted(Item item) {
        var words = (Question.ShortAnswer) item.question();
        var more = Stream.concat(
                        words.accepted().stream(),
                        Stream.of(org.waymark.question.AcceptedText.full(text("su", "su", "water"))))
                .toList();
        return asking(item, new Question.ShortAnswer(words.prompt(), more, words.refused(), words.leniency()));
    }

    private static Item otherNumbers(Item item) {
        var number = (Question.Numeric) item.question();
        var key = number.accepted().getFirst();
        var wider =
                List.of(new NumberKey(key.least().subtract(BigDecimal.ONE), key.most(), key.share(), key.rationale()));
        return asking(item, new Question.Numeric(number.prompt(), wider, number.units()));
    }

    static Item worth(Item item, String worth) {
        var rules = item.rules();
        return new Item(
                item.id(),
                item.filing(),
                item.cites(),
                new ItemRules(new BigDecimal(worth), rules.shuffled(), rules.scheme(), rules.hints()),
                item.stimulus(),
                item.explanation(),
                item.question());
    }

    private static Item asking(Item item, Question question) {
        return new Item(
                item.id(), item.filing(), item.cites(), item.rules(), item.stimulus(), item.explanation(), question);
    }
}
