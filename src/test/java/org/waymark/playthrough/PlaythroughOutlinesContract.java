package org.waymark.playthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.LEARNER;
import static org.waymark.content.Examples.OTHER_LEARNER;
import static org.waymark.content.ScenarioCourse.SCENARIO;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;

/** What is read of the playthroughs of many learners at once. */
public interface PlaythroughOutlinesContract {

    Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");
    Slug OTHER = new Slug("another");

    Playthroughs kept();

    PlaythroughOutlines outlines();

    @Test
    default void theseLearnersAtTheseScenariosComeTheEarliestFirst() {
        var late = begun(LEARNER, COURSE, SCENARIO, 9);
        var early = begun(OTHER_LEARNER, COURSE, SCENARIO, 0);
        var other = begun(LEARNER, COURSE, OTHER, 5);
        begun(new UserId(new UUID(11, 3)), COURSE, SCENARIO, 0);
        begun(LEARNER, new Slug("elsewhere"), SCENARIO, 0);

        assertThat(outlines().of(List.of(LEARNER, OTHER_LEARNER), List.of(COURSE), List.of(SCENARIO, OTHER)))
                .containsExactly(outline(early), outline(other), outline(late));
        assertThat(outlines().of(List.of(OTHER_LEARNER), List.of(COURSE), List.of(OTHER)))
                .isEmpty();
    }

    @Test
    default void whatIsOverHasItsResultAndWhatWasLeftIsSaidToBe() {
        var played = begun(LEARNER, COURSE, SCENARIO, 0);
        var result = new Playthrough.Result(new Slug("e1"), new BigDecimal("75.5"), 1, false, NOON.plusSeconds(90));
        var over = with(played, Optional.empty(), Optional.of(result));
        kept().keep(over, 0);
        var left = with(begun(OTHER_LEARNER, COURSE, SCENARIO, 1), Optional.of(NOON.plusSeconds(99)), Optional.empty());
        kept().keep(left, 0);

        assertThat(outlines().of(List.of(LEARNER, OTHER_LEARNER), List.of(COURSE), List.of(SCENARIO)))
                .containsExactly(outline(over), outline(left));
    }

    @Test
    default void whereNobodyOrNothingIsAskedForNothingWasPlayed() {
        begun(LEARNER, COURSE, SCENARIO, 0);

        assertThat(outlines().of(List.of(), List.of(COURSE), List.of(SCENARIO))).isEmpty();
        assertThat(outlines().of(List.of(LEARNER), List.of(), List.of(SCENARIO)))
                .isEmpty();
        assertThat(outlines().of(List.of(LEARNER), List.of(COURSE), List.of())).isEmpty();
    }

    private Playthrough begun(UserId learner, Slug course, Slug scenario, int minute) {
        return kept().start(new Playthrough(
                new PlaythroughId(UUID.randomUUID()),
                Ids.token(),
                learner,
                new EditionId(new UUID(41, 1)),
                course,
                scenario,
                List.of(),
                NOON.plus(Duration.ofMinutes(minute)),
                Playthrough.Timing.ON,
                Optional.empty(),
                Optional.empty()));
    }

    private static Playthrough with(Playthrough played, Optional<Instant> left, Optional<Playthrough.Result> result) {
        return new Playthrough(
                played.id(),
                played.token(),
                played.learner(),
                played.edition(),
                played.course(),
                played.scenario(),
                played.steps(),
                played.startedAt(),
                played.timing(),
                left,
                result);
    }

    private static PlaythroughOutline outline(Playthrough played) {
        return new PlaythroughOutline(
                played.id(),
                played.token(),
                played.learner(),
                played.course(),
                played.scenario(),
                played.startedAt(),
                played.leftAt().isPresent(),
                played.result());
    }
}
