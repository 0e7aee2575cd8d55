package org.waymark.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.classroom.Enrolment.State;
import org.waymark.identity.UserId;

class EnrolmentTest {

    private static final UserId ANN = new UserId(new UUID(9, 1));
    private static final Instant THEN = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    /** A row for each move; what it makes of nothing, WAITING, IN, DECLINED, LEFT and REMOVED. A dash is refused. */
    private static final String TABLE = """
            COME          IN       WAITING   IN       WAITING   IN       WAITING
            ASK           WAITING  WAITING   IN       WAITING   WAITING  WAITING
            TAKE_BACK     -        LEFT      -        -         -        -
            GO            -        -         LEFT     -         -        -
            ADMIT         -        IN        -        -         -        -
            DECLINE       -        DECLINED  -        -         -        -
            UNDO_DECLINE  -        -         -        WAITING   -        -
            REMOVE        -        -         REMOVED  -         -        -
            RESTORE       -        -         -        -         -        IN
            ENROL         IN       IN        IN       IN        -        -
            """;

    private static final List<Optional<State>> COLUMNS = List.of(
            Optional.empty(),
            Optional.of(State.WAITING),
            Optional.of(State.IN),
            Optional.of(State.DECLINED),
            Optional.of(State.LEFT),
            Optional.of(State.REMOVED));

    static Stream<Arguments> table() {
        return TABLE.lines()
                .map(line -> List.of(line.split("\\s+")))
                .flatMap(row -> IntStream.range(0, COLUMNS.size())
                        .mapToObj(column -> Arguments.of(
                                Move.valueOf(row.getFirst()), COLUMNS.get(column), state(row.get(column + 1)))));
    }

    private static Optional<State> state(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(State.valueOf(word));
    }

    @ParameterizedTest(name = "{0} of {1} makes {2}")
    @MethodSource("table")
    void everyMoveLeadsWhereTheTableSays(Move move, Optional<State> before, Optional<State> after) {
        var moved = before.map(it -> new Enrolment(ANN, it, THEN).after(move, NOW))
                .orElseGet(() -> Enrolment.begun(ANN, move, NOW));

        assertThat(moved.map(Enrolment::state)).isEqualTo(after);
        assertThat(moved.map(Enrolment::since)).isEqualTo(after.map(it -> after.equals(before) ? THEN : NOW));
    }

    @Test
    void theTableIsWhole() {
        assertThat(table()).hasSize(Move.values().length * (State.values().length + 1));
    }

    @ParameterizedTest
    @CsvSource({"DECLINED", "LEFT", "REMOVED"})
    void whoeverTakesARequestBackIsAgainWhatTheyWere(State before) {
        var asked = new Enrolment(ANN, before, THEN).after(Move.ASK, NOW).orElseThrow();

        assertThat(asked)
                .isEqualTo(new Enrolment(ANN, State.WAITING, NOW, Optional.of(before), before != State.DECLINED));
        assertThat(asked.after(Move.TAKE_BACK, NOW)).contains(new Enrolment(ANN, before, NOW));
    }

    @Test
    void takingARequestBackIsNoWayAroundBeingRemoved() {
        var removed = new Enrolment(ANN, State.REMOVED, THEN);

        var again = removed.after(Move.COME, NOW)
                .flatMap(it -> it.after(Move.TAKE_BACK, NOW))
                .flatMap(it -> it.after(Move.COME, NOW));

        assertThat(again.map(Enrolment::state)).contains(State.WAITING);
    }

    @ParameterizedTest
    @CsvSource({"LEFT", "REMOVED"})
    void whoeverWasInStaysSomebodyWhoWasInWhateverTheyAskFor(State gone) {
        var declined = new Enrolment(ANN, gone, THEN)
                .after(Move.ASK, NOW)
                .flatMap(it -> it.after(Move.DECLINE, NOW))
                .orElseThrow();
        assertThat(declined.wasIn()).isTrue();

        var again = declined.after(Move.ASK, NOW)
                .flatMap(it -> it.after(Move.TAKE_BACK, NOW))
                .orElseThrow();

        assertThat(again.state()).isEqualTo(State.DECLINED);
        assertThat(again.askedFrom()).isEmpty();
        assertThat(again.wasIn()).isTrue();
    }

    @Test
    void whoTakesAFirstRequestBackNeverWasInAndCanBeBroughtIn() {
        var asked = Enrolment.begun(ANN, Move.ASK, THEN).orElseThrow();
        assertThat(asked.wasIn()).isFalse();

        var back = asked.after(Move.TAKE_BACK, NOW).orElseThrow();

        assertThat(back.state()).isEqualTo(State.LEFT);
        assertThat(back.wasIn()).isFalse();
        assertThat(back.obstacle(Move.ENROL)).isEmpty();
        assertThat(back.after(Move.ENROL, NOW).map(Enrolment::wasIn)).contains(true);
    }

    @Test
    void anUndoneDeclineKnowsFromWhereTheyHadAsked() {
        var asked = new Enrolment(ANN, State.REMOVED, THEN).after(Move.ASK, NOW);

        var again = asked.flatMap(it -> it.after(Move.DECLINE, NOW)).flatMap(it -> it.after(Move.UNDO_DECLINE, NOW));

        assertThat(again).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "ENROL, LEFT, WENT_BY_THEMSELVES",
        "ENROL, REMOVED, WAS_REMOVED",
        "RESTORE, LEFT, WENT_BY_THEMSELVES",
        "RESTORE, REMOVED,",
        "ENROL, DECLINED,",
        "ADMIT, LEFT,"
    })
    void whyNobodyCanBeBroughtBackIsSaid(Move move, State state, @Nullable Refusal refusal) {
        assertThat(new Enrolment(ANN, state, THEN).obstacle(move)).isEqualTo(Optional.ofNullable(refusal));
    }
}
