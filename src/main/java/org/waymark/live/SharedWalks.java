package org.waymark.live;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Where walks are kept that classes make together, with who joined and every vote. */
public interface SharedWalks {

    /** Keeps a new walk. */
    void start(SharedWalk walk);

    /** The walk that goes on under this code. */
    Optional<SharedWalk> withCode(JoinCode code);

    /**
     * The walk with this token.
     *
     * @throws SharedWalkNotFound when there is none
     */
    SharedWalk get(String token);

    /** As {@link #get}, and nobody else can move it or vote in it until the transaction ends. */
    SharedWalk forChange(String token);

    /** Keeps what a move has made of a walk. */
    void keep(SharedWalk walk);

    /** The walks of an instructor through one scenario, the newest first. */
    List<LedWalk> ledBy(UserId leader, Slug course, Slug scenario);

    /** By which one sees whether something has happened in these walks since. */
    Map<SharedWalkId, Pulse> pulses(Collection<SharedWalkId> some);

    /** Lets somebody in; whoever is in already stays. */
    void join(SharedWalkId walk, UserId member, Instant at);

    boolean hasJoined(SharedWalkId walk, UserId member);

    /** Notes that somebody has the page open, unless that was noted after {@code before}. */
    void seen(SharedWalkId walk, UserId member, Instant before, Instant now);

    /** How many there are, and how many of them were seen since. */
    Members members(SharedWalkId walk, Instant since);

    /** Keeps a vote as one more of this voter in this ballot. */
    void cast(SharedWalkId walk, Turn turn, UserId voter, String pick, Instant at);

    /** Every vote of a round, in the order in which they were cast by each voter. */
    List<Vote> votes(SharedWalkId walk, int round);

    /** The splits of the closed ballots of the present round, which everybody may see. */
    default List<Split> splits(SharedWalk walk) {
        return walk.present()
                .filter(Round::hasClosedBallots)
                .map(round -> round.splits(votes(walk.id(), round.number())))
                .orElse(List.of());
    }

    /** Every vote of a walk. */
    List<Vote> votes(SharedWalkId walk);

    /** What somebody's vote in a ballot is. */
    Optional<String> pick(SharedWalkId walk, Turn turn, UserId voter);
}
