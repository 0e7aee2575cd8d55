package org.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assignment.Working.ANN;
import static org.waymark.assignment.Working.CLOSES;
import static org.waymark.assignment.Working.DUE;
import static org.waymark.assignment.Working.OPENS;
import static org.waymark.assignment.Working.QUIZ;
import static org.waymark.assignment.Working.WEEK;
import static org.waymark.assignment.Working.assigned;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.assignment.Reminder.What;
import org.waymark.content.EditionId;

class NewsTest {

    private static final Duration WEEK_LONG = Duration.ofDays(7);

    @ParameterizedTest(name = "{0} min after it opens: {1}")
    @CsvSource({"-1, false", "0, true", "1, true", "1439, true", "1440, false"})
    void whatHasOpenedIsToldOfWithinADay(long minutes, boolean told) {
        var news = news(OPENS.plus(Duration.ofMinutes(minutes)), OPENS.minus(WEEK_LONG), new Working());

        assertThat(news.contains(What.ASSIGNED)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0} min before it is due: {1}")
    @CsvSource({"1441, false", "1440, true", "1, true", "0, false", "-10, false"})
    void whatIsDueIsToldOfADayBefore(long minutes, boolean told) {
        var news = news(DUE.minus(Duration.ofMinutes(minutes)), OPENS.minus(WEEK_LONG), new Working());

        assertThat(news.contains(What.DUE)).isEqualTo(told);
    }

    @Test
    void whatIsDoneNeedsNoReminding() {
        var work = new Working().attempt(OPENS, OPENS, "1");

        assertThat(news(DUE.minusSeconds(60), OPENS.minus(WEEK_LONG), work)).isEmpty();
        assertThat(news(OPENS.plusSeconds(60), OPENS.minus(WEEK_LONG), work)).isEmpty();
    }

    @Test
    void whatIsAssignedLessThanADayBeforeItIsDueIsToldOfOnce() {
        var assignedAt = DUE.minus(Duration.ofHours(23));

        assertThat(news(assignedAt.plusSeconds(60), assignedAt, new Working())).containsExactly(What.ASSIGNED);
        assertThat(news(DUE.minus(Duration.ofHours(1)), assignedAt, new Working()))
                .containsExactly(What.ASSIGNED);
    }

    @Test
    void whatWasToldIsNotToldAgainAndWhatIsWithdrawnNotAtAll() {
        var now = DUE.minusSeconds(60);
        var posted = posted(OPENS.minus(WEEK_LONG), Optional.empty());
        var told = Set.of(new Reminder(posted.assignment().id(), ANN, What.DUE));

        assertThat(new News(now).of(List.of(posted), work(new Working()), told)).isEmpty();
        assertThat(new News(now)
                        .of(List.of(posted(OPENS.minus(WEEK_LONG), Optional.of(now))), work(new Working()), Set.of()))
                .isEmpty();
    }

    @Test
    void whatHasClosedIsNewToNobody() {
        var sinceNoon = CLOSES.minus(Duration.ofHours(2));

        assertThat(news(CLOSES.minusSeconds(1), sinceNoon, new Working())).containsExactly(What.ASSIGNED);
        assertThat(news(CLOSES, sinceNoon, new Working())).isEmpty();
    }

    private static List<What> news(Instant now, Instant since, Working work) {
        return new News(now)
                .of(List.of(posted(since, Optional.empty())), work(work), Set.of()).stream()
                        .map(Reminder::what)
                        .toList();
    }

    private static Posted posted(Instant since, Optional<Instant> withdrawn) {
        return new Posted(
                assigned(QUIZ, WEEK, Optional.empty(), new LateRule.Counts()),
                new EditionId(new UUID(1, 1)),
                since,
                withdrawn);
    }

    private static ClassWork work(Working work) {
        var assignment = assigned(QUIZ);
        return new ClassWork(
                Working.CLASS,
                Set.of(ANN),
                List.of(assignment),
                Map.of(assignment.id(), Map.of(ANN, work.at(assignment))));
    }
}
