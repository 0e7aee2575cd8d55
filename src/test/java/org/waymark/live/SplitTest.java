package org.waymark.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.identity.UserId;

class SplitTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Turn FIRST = new Turn(1, 1);

    private static Vote vote(int voter, int number, String pick) {
        return new Vote(FIRST, new UserId(new UUID(1, voter)), number, pick, NOON);
    }

    @Test
    void ofEachVoterTheLastVoteCounts() {
        var split = Split.of(List.of(vote(1, 1, "light"), vote(2, 1, "light"), vote(1, 2, "wait")), FIRST);

        assertThat(split.counts()).isEqualTo(Map.of("light", 1, "wait", 1));
        assertThat(split.voters()).isEqualTo(2);
    }

    @Test
    void aBallotCountsItsOwnVotesAlone() {
        var second = new Vote(new Turn(1, 2), new UserId(new UUID(1, 1)), 1, "wait", NOON);

        assertThat(Split.of(List.of(vote(1, 1, "light"), second), FIRST).counts())
                .isEqualTo(Map.of("light", 1));
    }

    @Test
    void whatHasTheMostVotesIsAheadAndSeveralWhereTheyAreEven() {
        assertThat(new Split(Map.of("light", 3, "wait", 2)).ahead()).containsExactly("light");
        assertThat(new Split(Map.of("light", 2, "wait", 2, "sleep", 1)).ahead())
                .containsExactlyInAnyOrder("light", "wait");
        assertThat(Split.NOBODY.ahead()).isEmpty();
    }

    @Test
    void theLastBallotInWhichSomebodyVotedCounts() {
        var first = new Split(Map.of("light", 3, "wait", 2));
        var second = new Split(Map.of("wait", 1));

        assertThat(Split.last(List.of(first, second))).isEqualTo(second);
        assertThat(Split.deciding(List.of(first, second))).isEqualTo(2);
        assertThat(Split.last(List.of(first, Split.NOBODY, Split.NOBODY))).isEqualTo(first);
        assertThat(Split.deciding(List.of(first, Split.NOBODY, Split.NOBODY))).isEqualTo(1);
        assertThat(Split.last(List.of(Split.NOBODY))).isEqualTo(Split.NOBODY);
        assertThat(Split.deciding(List.of(Split.NOBODY))).isZero();
        assertThat(Split.deciding(List.of())).isZero();
    }

    @Test
    void theRecordSaysWhatADecisionMadeOfTheVote() {
        var clear = new Split(Map.of("light", 3, "wait", 2));
        var even = new Split(Map.of("light", 2, "wait", 2));

        assertThat(Heed.of(clear, "light")).isEqualTo(Heed.FOLLOWED);
        assertThat(Heed.of(clear, "wait")).isEqualTo(Heed.NOT_FOLLOWED);
        assertThat(Heed.of(even, "wait")).isEqualTo(Heed.TIE_DECIDED);
        assertThat(Heed.of(even, "sleep")).isEqualTo(Heed.NOT_FOLLOWED);
        assertThat(Heed.of(Split.NOBODY, "light")).isEqualTo(Heed.WITHOUT_VOTE);
    }
}
