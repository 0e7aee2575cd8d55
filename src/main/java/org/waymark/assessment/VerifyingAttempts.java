package org.waymark.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Going through every attempt there is, for an operator: are its seals whole, and does marking it again give the same figure? */
@Service
public class VerifyingAttempts {

    /** What was found. */
    public record Report(int attempts, List<Deviation> deviations) {
        public Report {
            deviations = List.copyOf(deviations);
        }
    }

    /**
     * An attempt that is not as it should be.
     *
     * @param brokenSeal the first event that is not as it was sealed
     * @param figures what is kept and what marking again gives, where they differ
     */
    public record Deviation(AttemptId attempt, Optional<Integer> brokenSeal, Optional<Figures> figures) {}

    /** The result that is kept, and the one that the events give. */
    public record Figures(Attempt.Result kept, Attempt.Result again) {}

    private final Attempts attempts;
    private final Looks looks;
    private final Replays replays;

    VerifyingAttempts(Attempts attempts, Looks looks, Replays replays) {
        this.attempts = attempts;
        this.looks = looks;
        this.replays = replays;
    }

    /** Reads one attempt after the other and changes nothing. */
    public Report verifyAll() {
        var deviations = new ArrayList<Deviation>();
        var tokens = looks.everyAttempt();
        for (var token : tokens) {
            var replay = replays.of(attempts.get(token));
            if (!replay.isSound()) {
                deviations.add(deviation(replay));
            }
        }
        return new Report(tokens.size(), deviations);
    }

    private static Deviation deviation(Replay replay) {
        var figures = replay.agrees()
                ? Optional.<Figures>empty()
                : replay.attempt().result().map(kept -> new Figures(kept, replay.markedAgain()));
        return new Deviation(replay.attempt().id(), replay.brokenSeal(), figures);
    }
}
