package org.waymark.classreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.classreport.Works.basis;
import static org.waymark.classreport.Works.learner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.assessment.ItemFigures.Answers;
import org.waymark.assessment.ItemFigures.Asked;
import org.waymark.assessment.ItemFigures.Earned;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Examples;
import org.waymark.question.Fraction;
import org.waymark.question.Item;
import org.waymark.question.Question;
import org.waymark.question.Response;

/** What the answers of a class say, and what they are too few to say. */
class AnswersTest {

    private static final Map<Slug, Course> COURSES = Map.of(Examples.COURSE, Examples.course());
    private static final Item FIRST = Examples.item(1);
    private static final Item SECOND = Examples.item(2);

    @ParameterizedTest(name = "{0} of {1} lies between {2} and {3}")
    @CsvSource({
        "0.5, 10, 0.2366, 0.7634",
        "0, 10, 0, 0.2775",
        "1, 10, 0.7225, 1",
        "0.8, 30, 0.6269, 0.9049",
        "0.9, 100, 0.8256, 0.9448",
        "1, 1, 0.2065, 1"
    })
    void ofFewAnswersAShareIsUncertain(double share, int number, double low, double high) {
        var interval = Interval.of(share, number);

        assertThat(interval.low()).isCloseTo(low, within(0.0001));
        assertThat(interval.high()).isCloseTo(high, within(0.0001));
    }

    @Test
    void ofNoAnswersNothingIsKnown() {
        assertThatThrownBy(() -> Interval.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHardestItemComesFirstAndWhatWasNotAnsweredCountsAsBlank() {
        var asked = asked(6, FIRST, SECOND);
        var told = ItemTable.of(
                asked,
                List.of(
                        new Answers(Examples.COURSE, FIRST.id(), 6, 5, 1, 0, 0, BigDecimal.valueOf(5)),
                        new Answers(Examples.COURSE, SECOND.id(), 4, 1, 1, 1, 0, new BigDecimal("1.5"))),
                COURSES);

        assertThat(told.untold()).isZero();
        assertThat(told.items()).extracting(use -> use.item().id()).containsExactly(SECOND.id(), FIRST.id());
        var hardest = told.items().getFirst();
        assertThat(hardest.asked()).isEqualTo(6);
        assertThat(hardest.people()).isEqualTo(6);
        assertThat(hardest.facility()).isEqualTo(0.25);
        assertThat(hardest.blank()).isEqualTo(3);
        assertThat(hardest.partly()).isEqualTo(1);
        assertThat(hardest.isUncertain()).isTrue();
    }

    @Test
    void whatWaitsToBeMarkedIsLeftAside() {
        var told = ItemTable.of(
                asked(6, FIRST),
                List.of(new Answers(Examples.COURSE, FIRST.id(), 6, 2, 0, 0, 4, BigDecimal.valueOf(2))),
                COURSES);

        assertThat(told.items().getFirst().asked()).isEqualTo(2);
        assertThat(told.items().getFirst().facility()).isEqualTo(1);
    }

    @Test
    void ofFewerThanFivePeopleNothingIsToldHoweverManyAnswersThereAre() {
        var twice = new ArrayList<>(asked(4, FIRST));
        twice.addAll(asked(4, FIRST));

        var told = ItemTable.of(
                twice,
                List.of(new Answers(Examples.COURSE, FIRST.id(), 8, 8, 0, 0, 0, BigDecimal.valueOf(8))),
                COURSES);

        assertThat(told.items()).isEmpty();
        assertThat(told.untold()).isEqualTo(1);
    }

    @Test
    void itemsThatTheCourseNoLongerHasAreNotToldOf() {
        var told = ItemTable.of(
                IntStream.rangeClosed(1, 9)
                        .mapToObj(it -> new Asked(learner(it), Examples.COURSE, List.of(new Slug("gone"))))
                        .toList(),
                List.of(),
                COURSES);

        assertThat(told).isEqualTo(new ItemTable.Told(List.of(), 0));
    }

    @Test
    void thirtyAnswersAreEnough() {
        var use = new ItemUse(Examples.COURSE, FIRST, 30, 30, 15, 15, 0, BigDecimal.valueOf(15), List.of());

        assertThat(use.isUncertain()).isFalse();
        assertThat(use.share(15)).isEqualTo(0.5);
    }

    @Test
    void optionsAreCountedHoweverTheyWereCombined() {
        var options = ((Question.MultipleChoice) SECOND.question()).options();
        var a = options.get(0).id();
        var b = options.get(1).id();

        var uses = Choosing.count(
                SECOND.question(),
                Map.of(
                        new Response.Chosen(Set.of(a)), 3,
                        new Response.Chosen(Set.of(a, b)), 2,
                        new Response.Blank(), 4));

        assertThat(uses.get(0).times()).isEqualTo(5);
        assertThat(uses.get(1).times()).isEqualTo(2);
        assertThat(uses).extracting(ItemUse.OptionUse::key).contains(true, false);
        assertThat(Choosing.isOffered(Examples.item(6).question())).isFalse();
    }

    @Test
    void anObjectiveIsMetByEachLearnersMean() {
        var earned = new ArrayList<Earned>();
        for (var number = 1; number <= 6; number++) {
            earned.add(earned(number, FIRST, number <= 3 ? "1" : "0"));
            earned.add(earned(number, about(FIRST), number <= 4 ? "1" : "0.1"));
        }

        var line = line(earned);

        assertThat(line.people()).isEqualTo(6);
        assertThat(line.answers()).isEqualTo(12);
        var shares = line.shares().orElseThrow();
        assertThat(List.of(shares.met(), shares.halfMet(), shares.notMet())).containsExactly(3, 1, 2);
        assertThat(shares.people()).isEqualTo(6);
        assertThat(shares.mean()).isCloseTo((3 + 0.5 + 2 * 0.05) / 6, within(1e-9));
    }

    @Test
    void ofFewerThanFiveLearnersNoShareIsTold() {
        var four = IntStream.rangeClosed(1, 4)
                .mapToObj(it -> earned(it, FIRST, "1"))
                .toList();

        assertThat(line(four).people()).isEqualTo(4);
        assertThat(line(four).shares()).isEmpty();
    }

    /** Another item about the same objective. */
    private static Item about(Item item) {
        return Examples.course().banks().getFirst().items().stream()
                .filter(it ->
                        it.objective().equals(item.objective()) && !it.id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectivesReport.Line line(List<Earned> earned) {
        return ObjectivesReport.of(basis(6, List.of()), earned, List.of(Examples.course())).lines().stream()
                .filter(it -> it.objective().id().equals(FIRST.objective()))
                .findFirst()
                .orElseThrow();
    }

    private static Earned earned(int learner, Item item, String fraction) {
        return new Earned(learner(learner), Examples.COURSE, item.id(), new Fraction(new BigDecimal(fraction)));
    }

    private static List<Asked> asked(int learners, Item... items) {
        return IntStream.rangeClosed(1, learners)
                .mapToObj(it -> new Asked(
                        learner(it),
                        Examples.COURSE,
                        List.of(items).stream().map(Item::id).toList()))
                .toList();
    }
}
