package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.assessment.Examples.NOON;
import static org.waymark.assessment.Examples.started;
import static org.waymark.question.Examples.nearestPlanet;
import static org.waymark.question.Examples.primes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.Examples;
import org.waymark.assessment.MarkChange;
import org.waymark.assessment.MarkingInForce;
import org.waymark.assessment.QuizCourse;
import org.waymark.assessment.QuizCourseMarks;
import org.waymark.assessment.Regrading;
import org.waymark.assessment.RegradingId;
import org.waymark.assessment.Regradings;
import org.waymark.assessment.Terms;
import org.waymark.base.Ids;
import org.waymark.content.Edition;
import org.waymark.identity.UserId;
import org.waymark.question.Item;
import org.waymark.question.ItemRules;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.ui.SiteMap;

/** A result whose quiz was corrected: Venus turns out to be right, and worth two points. Ann chose it, and both primes. */
class RegradedResultTest extends QuizPageTest {

    static final Edition TAKEN =
            QuizCourse.of(List.of(nearestPlanet(), primes())).edition(1);

    static final Edition CORRECTED =
            QuizCourse.of(List.of(venus(), primes())).passedFrom(80).edition(2);

    @Autowired
    Regradings regradings;

    @Autowired
    MarkingInForce marking;

    @AfterEach
    void nobodyRegradesOtherwise() {
        Mockito.reset(regradings);
    }

    @Test
    void beforeItEverythingOnThePageFollowsTheFirstEdition() {
        goTo(SiteMap.result(finished().token()));

        assertThat(words())
                .contains("1 | ", "of 2", "50%; 50% needed", "wrong, 0 of 1", "1 right, 1 wrong")
                .contains("Why this mark");
    }

    @Test
    void afterItMarksReasonsAndKeyAgreeWithTheTotalInForce() {
        var attempt = regraded(finished());

        goTo(SiteMap.result(attempt.token()));

        assertThat(words())
                .contains("3 | ", "of 3", "100%; 80% needed", "right, 2 of 2", "right, 1 of 1", "2 right")
                .doesNotContain("wrong, 0")
                .doesNotContain("Why this mark");
    }

    @Test
    void onceItIsUndoneTheFirstEditionIsInForceAgain() {
        var attempt = finished();
        var undone = new Regrading.Undone(Examples.BEN, NOON);
        when(regradings.changesOf(attempt.id())).thenReturn(List.of(change(attempt, Optional.of(undone))));

        goTo(SiteMap.result(attempt.token()));

        assertThat(words()).contains("of 2", "50%; 50% needed", "wrong, 0 of 1");
    }

    /** The marks of all items add up to the total, whatever was corrected. */
    @Test
    void theItemsAddUpToTheTotal() {
        var attempt = regraded(finished());
        var sheet = Sheet.of(attempt, marking.of(attempt), NOON);

        var earned = sheet.numbers()
                .mapToObj(number -> sheet.markOf(number).earned())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(earned).isEqualByComparingTo(attempt.mark().orElseThrow().earned());
        assertThat(sheet.losses(1)).isEmpty();
    }

    private Attempt regraded(Attempt attempt) {
        when(regradings.changesOf(attempt.id())).thenReturn(List.of(change(attempt, Optional.empty())));
        var after = QuizCourseMarks.marked(attempt, marking.of(attempt));
        attempts.keep(after, 0);
        return after;
    }

    private static MarkChange change(Attempt attempt, Optional<Regrading.Undone> undone) {
        var regrading = new Regrading(
                new RegradingId(UUID.randomUUID()),
                QuizCourse.COURSE,
                QuizCourse.QUIZ,
                1,
                CORRECTED.id(),
                new UserId(UUID.randomUUID()),
                NOON,
                "Venus was right all along.",
                new Regrading.Tally(1, 1, 0),
                undone);
        return new MarkChange(regrading, QuizCourseMarks.markOf(attempt), QuizCourseMarks.markOf(attempt));
    }

    private Attempt finished() {
        var attempt = started(
                attempts,
                new Attempt(
                        new AttemptId(UUID.randomUUID()),
                        Ids.token(),
                        ANN,
                        TAKEN.id(),
                        QuizCourse.COURSE,
                        QuizCourse.QUIZ,
                        7,
                        List.of(nearestPlanet().id(), primes().id()),
                        Terms.ANY_TIME,
                        0,
                        0,
                        List.of(),
                        NOON,
                        Optional.empty()));
        taking.answer(ANN, attempt.token(), nearestPlanet().id(), Examples.chosen("venus"));
        taking.answer(ANN, attempt.token(), primes().id(), Examples.chosen("two", "three"));
        return taking.handIn(ANN, attempt.token());
    }

    private static Item venus() {
        var item = nearestPlanet();
        var question = (Question.SingleChoice) item.question();
        var options = question.options().stream()
                .map(option -> new Option(
                        option.id(), option.text(), option.id().value().equals("venus"), option.rationale()))
                .toList();
        var rules = new ItemRules(
                BigDecimal.TWO,
                item.rules().shuffled(),
                item.rules().scheme(),
                item.rules().hints());
        return new Item(
                item.id(),
                item.filing(),
                item.cites(),
                rules,
                item.stimulus(),
                item.explanation(),
                new Question.SingleChoice(question.prompt(), options));
    }
}
