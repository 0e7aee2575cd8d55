package org.waymark.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.base.Slug;
import org.waymark.scenario.Walk;

/**
 * One thing that a class decides: a choice of a passage, or a task before it. A round has any number of ballots, one after the other.
 *
 * @param number from 1
 * @param task what is to be done in the passage; a choice is to be made where it is empty
 * @param ballots how many were opened
 * @param open whether the last of them still is
 */
public record Round(
        int number, Slug passage, Optional<Slug> task, int ballots, boolean open, Optional<Decision> decision) {

    /** The round in which a class decides what comes next in a walk; none where it is over. */
    static Optional<Round> next(int number, Walk walk) {
        return walk.passage().map(passage -> {
            var task = walk.openTasks().stream().findFirst().map(it -> it.id());
            return new Round(number, passage.id(), task, 0, false, Optional.empty());
        });
    }

    public Stage stage() {
        if (decision.isPresent()) {
            return Stage.DECIDED;
        }
        if (open) {
            return Stage.OPEN;
        }
        return ballots == 0 ? Stage.READING : Stage.CLOSED;
    }

    /** What a move or a vote that is meant for now has to name. */
    public Turn turn() {
        return new Turn(number, ballots);
    }

    boolean hasClosedBallots() {
        return ballots > (open ? 1 : 0);
    }

    /** The splits of its closed ballots, the first one first. */
    public List<Split> splits(List<Vote> votes) {
        return IntStream.rangeClosed(1, open ? ballots - 1 : ballots)
                .mapToObj(ballot -> Split.of(votes, new Turn(number, ballot)))
                .toList();
    }

    Round opened() {
        if (open) {
            throw new WalkRefused(Refusal.ALREADY_OPEN);
        }
        return new Round(number, passage, task, ballots + 1, true, decision);
    }

    Round closed() {
        if (!open) {
            throw new WalkRefused(Refusal.NOT_OPEN);
        }
        return new Round(number, passage, task, ballots, false, decision);
    }

    Round decided(Decision made) {
        if (open) {
            throw new WalkRefused(Refusal.STILL_OPEN);
        }
        return new Round(number, passage, task, ballots, false, Optional.of(made));
    }
}
