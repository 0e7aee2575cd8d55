package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.question.Examples.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.question.Fraction;
import org.waymark.question.Rubric;

class SettlementTest {

    private static final Slug ARGUMENT = new Slug("argument");
    private static final Slug LANGUAGE = new Slug("language");
    private static final Rubric ONE_MARKER = rubric(false);
    private static final Rubric TWO_MARKERS = rubric(true);

    @Test
    void withoutAnyMarkTheFirstOneIsDue() {
        assertThat(Settlement.of(TWO_MARKERS, List.of())).isEqualTo(new Settlement.Open(Essay.Stage.FIRST_MARK));
    }

    @Test
    void oneMarkSettlesWhereOneIsAskedFor() {
        assertThat(Settlement.of(ONE_MARKER, List.of(first(4, 2)))).isEqualTo(settled("4", "2", "0.75"));
    }

    @Test
    void oneMarkWaitsForTheSecondWhereTwoAreAskedFor() {
        assertThat(Settlement.of(TWO_MARKERS, List.of(first(4, 2))))
                .isEqualTo(new Settlement.Open(Essay.Stage.SECOND_MARK));
    }

    @ParameterizedTest(name = "{0} and {1} make {2} of 8")
    @CsvSource({"4 2, 4 2, 6", "4 2, 1 2, 4.5", "6 0, 4 2, 6", "1 0, 0 2, 1.5"})
    void marksAtMostOneLevelApartGiveTheirMean(String one, String other, BigDecimal points) {
        var settlement = Settlement.of(TWO_MARKERS, List.of(first(one), second(other)));

        assertThat(((Settlement.Settled) settlement).fraction())
                .isEqualTo(new Fraction(points.divide(BigDecimal.valueOf(8))));
    }

    @ParameterizedTest(name = "{0} and {1} need a decision")
    @CsvSource({"4 2, 0 2", "6 2, 1 2", "6 0, 0 0"})
    void marksFurtherApartOnOneCriterionNeedADecision(String one, String other) {
        assertThat(Settlement.of(TWO_MARKERS, List.of(first(one), second(other))))
                .isEqualTo(new Settlement.Open(Essay.Stage.DECISION));
    }

    @Test
    void theDecisionCountsAlone() {
        var marks = List.of(first(6, 2), second("0 0"), mark(3, EssayMark.Kind.DECISION, "1 2"));

        assertThat(Settlement.of(TWO_MARKERS, marks)).isEqualTo(settled("1", "2", "0.375"));
        assertThat(Settlement.telling(marks)).extracting(EssayMark::number).containsExactly(3);
    }

    @Test
    void aChangeTakesThePlaceOfWhatWasSettledBefore() {
        var marks = List.of(first(4, 2), mark(2, EssayMark.Kind.CHANGE, "6 2"), mark(3, EssayMark.Kind.CHANGE, "1 0"));

        assertThat(Settlement.of(ONE_MARKER, marks)).isEqualTo(settled("1", "0", "0.125"));
    }

    @Test
    void bothMarksTellWhereTheMeanCounts() {
        assertThat(Settlement.telling(List.of(first(4, 2), second("4 0"))))
                .extracting(EssayMark::number)
                .containsExactly(1, 2);
    }

    @Test
    void aSheetIsCompleteWithALevelForEachCriterionAndNoOther() {
        assertThat(sheet("4 2").isComplete(ONE_MARKER)).isTrue();
        assertThat(sheet("3 2").isComplete(ONE_MARKER)).isFalse();
        assertThat(MarkSheet.EMPTY.giving(ARGUMENT, 4).isComplete(ONE_MARKER)).isFalse();
        assertThat(sheet("4 2").giving(new Slug("style"), 1).isComplete(ONE_MARKER))
                .isFalse();
    }

    @Test
    void blankCommentsAreNoComments() {
        assertThat(MarkSheet.EMPTY.saying(ARGUMENT, "  ").comments()).isEmpty();
        assertThat(MarkSheet.EMPTY.saying("x".repeat(5_000)).comment()).hasSize(MarkSheet.LONGEST_COMMENT);
    }

    private static Settlement settled(String argument, String language, String fraction) {
        return new Settlement.Settled(
                Map.of(ARGUMENT, new BigDecimal(argument + ".0"), LANGUAGE, new BigDecimal(language + ".0")),
                new Fraction(new BigDecimal(fraction)));
    }

    private static EssayMark first(int argument, int language) {
        return first(argument + " " + language);
    }

    private static EssayMark first(String points) {
        return mark(1, EssayMark.Kind.FIRST, points);
    }

    private static EssayMark second(String points) {
        return mark(2, EssayMark.Kind.SECOND, points);
    }

    private static EssayMark mark(int number, EssayMark.Kind kind, String points) {
        return new EssayMark(number, new UserId(new UUID(7, number)), kind, sheet(points), "", Examples.NOON);
    }

    private static MarkSheet sheet(String points) {
        var space = points.indexOf(' ');
        return MarkSheet.EMPTY
                .giving(ARGUMENT, Integer.parseInt(points.substring(0, space)))
                .giving(LANGUAGE, Integer.parseInt(points.substring(space + 1)));
    }

    /** Levels of 0, 1, 4 and 6 points for the argument, of 0 and 2 for the language. */
    private static Rubric rubric(boolean secondMarker) {
        return new Rubric(List.of(criterion(ARGUMENT, 0, 1, 4, 6), criterion(LANGUAGE, 0, 2)), secondMarker);
    }

    private static Rubric.Criterion criterion(Slug id, int... points) {
        var levels = java.util.Arrays.stream(points)
                .mapToObj(it -> new Rubric.Step(it, text("Düzey", "Səviyyə", "Level")))
                .toList();
        return new Rubric.Criterion(id, text("Ölçüt", "Meyar", "Criterion"), levels);
    }
}
