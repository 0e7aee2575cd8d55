package org.waymark.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Walk;

/**
 * A scenario that a class walks together; it stays on the edition on which it began.
 *
 * @param code by which one comes in, while it goes on
 * @param leader the instructor who moves
 * @param rounds all there were; the last is the present one unless it is decided
 * @param endedAt when it came to an ending or was ended
 */
public record SharedWalk(
        SharedWalkId id,
        String token,
        Optional<JoinCode> code,
        UserId leader,
        EditionId edition,
        Slug course,
        Slug scenario,
        List<Round> rounds,
        Instant startedAt,
        Optional<Instant> endedAt) {

    public SharedWalk {
        rounds = List.copyOf(rounds);
    }

    /** One that has just begun. */
    static SharedWalk begin(
            SharedWalkId id,
            String token,
            JoinCode code,
            UserId leader,
            EditionId edition,
            Slug course,
            Scenario scenario,
            Instant now) {
        var first = Round.next(1, Walk.begin(scenario)).stream().toList();
        return new SharedWalk(
                id, token, Optional.of(code), leader, edition, course, scenario.id(), first, now, Optional.empty());
    }

    /** This walk, if this person leads it; throws {@link SharedWalkNotFound} for everybody else. */
    public SharedWalk ledBy(UserId user) {
        if (!leader.equals(user)) {
            throw new SharedWalkNotFound();
        }
        return this;
    }

    /** For the order in which things are on offer: the same for everybody in it. */
    public long seed() {
        return id.value().getLeastSignificantBits();
    }

    public boolean isOn() {
        return endedAt.isEmpty();
    }

    /** The walk that its decisions make. */
    public Walk walk(Scenario walked) {
        return Walk.of(
                walked,
                rounds.stream()
                        .flatMap(it -> it.decision().stream())
                        .map(Decision::step)
                        .toList());
    }

    /** What is decided now; nothing once it is over. */
    public Optional<Round> present() {
        return isOn() && !rounds.isEmpty()
                ? Optional.of(rounds.getLast()).filter(it -> it.decision().isEmpty())
                : Optional.empty();
    }

    /** With the next ballot open. */
    SharedWalk opened(Turn turn, Agenda agenda) {
        if (agenda.picks().isEmpty()) {
            throw new WalkRefused(Refusal.TALKED_ABOUT);
        }
        return with(meant(turn).opened(), Optional.empty());
    }

    /** With the open ballot closed. */
    SharedWalk closed(Turn turn) {
        return with(meant(turn).closed(), Optional.empty());
    }

    /**
     * With the round decided and the next one begun; ended where the walk is over.
     *
     * @throws org.waymark.scenario.StepRefused if the step is not possible
     */
    SharedWalk decided(Turn turn, Decision decision, Scenario walked) {
        var round = meant(turn).decided(decision);
        var walk = walk(walked).after(decision.step());
        var next = Round.next(round.number() + 1, walk);
        var after = with(round, next);
        return next.isPresent() ? after : after.ended(decision.at());
    }

    /** Ended, with or without an ending; one that is over stays as it is. */
    SharedWalk ended(Instant at) {
        return isOn() ? changed(Optional.empty(), rounds, Optional.of(at)) : this;
    }

    /**
     * The present round, where that is what is meant.
     *
     * @throws WalkRefused where it is not
     */
    Round meant(Turn turn) {
        if (!isOn()) {
            throw new WalkRefused(Refusal.ENDED);
        }
        return present().filter(it -> it.turn().equals(turn)).orElseThrow(() -> new WalkRefused(Refusal.OTHER_ROUND));
    }

    private SharedWalk with(Round round, Optional<Round> next) {
        var all = new ArrayList<>(rounds.subList(0, rounds.size() - 1));
        all.add(round);
        next.ifPresent(all::add);
        return changed(code, all, endedAt);
    }

    private SharedWalk changed(Optional<JoinCode> open, List<Round> all, Optional<Instant> end) {
        return new SharedWalk(id, token, open, leader, edition, course, scenario, all, startedAt, end);
    }
}
