package org.waymark.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.gradebook.Visible.News;
import org.waymark.identity.UserId;

class VisibleTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final UserId ANN = Works.learner(1);
    private static final Column ORAL = Works.manual(1, "Oral", "10");
    private static final Column MAP = Works.manual(2, "Map", "20");
    private static final Column TALK = Works.manual(3, "Talk", "5");

    private static Release release(int number, boolean whole, Column... columns) {
        return new Release(
                new Release.Id(new UUID(6, number)),
                Works.learner(99),
                NOON.plusSeconds(number),
                whole ? Optional.of(Scale.of(Scale.Kind.TEN)) : Optional.empty(),
                Stream.of(columns)
                        .map(it -> new Release.Head(it.id(), ColumnTitles.same("title " + number), it.possible()))
                        .toList(),
                1,
                Optional.empty());
    }

    private static Release takenBack(Release release) {
        return new Release(
                release.id(),
                release.by(),
                release.at(),
                release.scale(),
                release.columns(),
                release.learners(),
                Optional.of(new Release.TakenBack(release.by(), NOON.plusSeconds(99))));
    }

    private static Slip slip(Column column, String points, String comment) {
        return new Slip(ANN, List.of(mark(column, points, comment)), Optional.empty());
    }

    private static Slip.Mark mark(Column column, String points, String comment) {
        return new Slip.Mark(column.id(), Cell.byHand(new BigDecimal(points)), comment);
    }

    private static Visible visible(Release... newestFirst) {
        return Visible.of(List.of(newestFirst));
    }

    @Test
    void whereNothingWasReleasedThereIsNothing() {
        var visible = Visible.of(List.of());

        assertThat(visible.needed()).isEmpty();
        assertThat(visible.grades(Map.of()).isNothing()).isTrue();
        assertThat(visible.of(ORAL, mark(ORAL, "5", ""), Map.of())).isEqualTo(News.UNTOLD);
    }

    @Test
    void ofEachColumnTheNewestReleaseHolds() {
        var first = release(1, false, ORAL);
        var second = release(2, false, MAP);
        var third = release(3, false, ORAL);

        var visible = visible(third, second, first);

        assertThat(visible.columns()).isEqualTo(Map.of(ORAL.id(), third, MAP.id(), second));
        assertThat(visible.needed()).containsExactlyInAnyOrder(second, third);
    }

    @Test
    void releasingEverythingReplacesAllBeforeIt() {
        var talk = release(1, false, TALK);
        var whole = release(2, true, ORAL, MAP);
        var oral = release(3, false, ORAL);

        var visible = visible(oral, whole, talk);

        assertThat(visible.columns()).isEqualTo(Map.of(ORAL.id(), oral, MAP.id(), whole));
        assertThat(visible.columns().keySet()).containsExactly(ORAL.id(), MAP.id());
        assertThat(visible.whole()).contains(whole);
    }

    @Test
    void whatWasTakenBackDoesNotHoldAndWhatWasBeforeItDoesAgain() {
        var first = release(1, true, ORAL, MAP);
        var second = takenBack(release(2, true, ORAL));

        assertThat(visible(second, first).columns()).isEqualTo(Map.of(ORAL.id(), first, MAP.id(), first));
        assertThat(visible(second).needed()).isEmpty();
    }

    @Test
    void aLearnerSeesWhatStandsOnTheirSlipsAndNothingElse() {
        var oral = release(1, false, ORAL, MAP);

        var grades = visible(oral).grades(Map.of(oral.id(), slip(ORAL, "7", "Good")));

        assertThat(grades.marks()).hasSize(1);
        assertThat(grades.marks().getFirst().comment()).isEqualTo("Good");
        assertThat(grades.marks().getFirst().head().title()).isEqualTo(ColumnTitles.same("title 1"));
        assertThat(grades.total()).isEmpty();
        assertThat(visible(oral).grades(Map.of()).isNothing()).isTrue();
    }

    @Test
    void aTotalSaysWhetherMarksWereReleasedSince() {
        var total = Tables.table("", "5/10").total();
        var whole = release(1, true, ORAL);
        var since = release(2, false, MAP);
        var slips = Map.of(whole.id(), new Slip(ANN, List.of(), Optional.of(total)));

        assertThat(visible(whole).grades(slips).total().orElseThrow().isOlder()).isFalse();
        assertThat(visible(since, whole).grades(slips).total().orElseThrow().isOlder())
                .isTrue();
    }

    @Test
    void pointsCommentAndWhatCanBeHadAreNews() {
        var oral = release(1, false, ORAL);
        var told = Map.of(oral.id(), slip(ORAL, "7", "Good"));
        var visible = visible(oral);

        assertThat(visible.of(ORAL, mark(ORAL, "7.00", "Good"), told)).isEqualTo(News.SAME);
        assertThat(visible.of(ORAL, mark(ORAL, "8", "Good"), told)).isEqualTo(News.CHANGED);
        assertThat(visible.of(ORAL, mark(ORAL, "7", "Better"), told)).isEqualTo(News.CHANGED);
        assertThat(visible.of(ORAL.withPossible(new BigDecimal("12")), mark(ORAL, "7", "Good"), told))
                .isEqualTo(News.CHANGED);
        assertThat(visible.of(MAP, mark(MAP, "7", "Good"), told)).isEqualTo(News.UNTOLD);
        assertThat(visible.of(ORAL, mark(ORAL, "7", "Good"), Map.of())).isEqualTo(News.UNTOLD);
    }

    @Test
    void anotherTotalIsNews() {
        var whole = release(1, true, ORAL);
        var five = Tables.table("", "5/10").total();
        var slips = Map.of(whole.id(), new Slip(ANN, List.of(), Optional.of(five)));

        assertThat(visible(whole).of(five, slips)).isEqualTo(News.SAME);
        assertThat(visible(whole).of(Tables.table("", "6/10").total(), slips)).isEqualTo(News.CHANGED);
        assertThat(visible(whole).of(five, Map.of())).isEqualTo(News.UNTOLD);
    }

    @Test
    void aPercentageThatWasToldWithMorePlacesIsNoNews() {
        var whole = release(1, true, ORAL);
        var now = Tables.table("", "7374.6/10000", Scale.of(Scale.Kind.PERCENT)).total();
        assertThat(now.percent()).contains(new BigDecimal("73.7"));

        assertThat(visible(whole).of(now, told(whole, now, "73.75"))).isEqualTo(News.SAME);
        assertThat(visible(whole).of(now, told(whole, now, "73.76"))).isEqualTo(News.CHANGED);
        assertThat(visible(whole).of(now, told(whole, now, "73.8"))).isEqualTo(News.CHANGED);
    }

    private static Map<Release.Id, Slip> told(Release release, Total total, String percent) {
        var told = new Total(
                Optional.of(new BigDecimal(percent)), total.grade(), total.weighing(), total.parts(), total.apart());
        return Map.of(release.id(), new Slip(ANN, List.of(), Optional.of(told)));
    }
}
