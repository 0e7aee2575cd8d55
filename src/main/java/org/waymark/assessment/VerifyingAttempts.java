package org.waymark.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Going through every attempt there is, for an operator: are its seals whole, and does marking it again give the same figure? */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class VerifyingAttempts {

    /**
     * What was found.
     *
     * @param unsealed how many hold, but have events from before there were seals, which therefore prove nothing
     */
    public record Report(int attempts, int unsealed, List<Deviation> deviations) {
        public Report {
            deviations = List.copyOf(deviations);
        }

        /** How many attempts do not hold. */
        public int broken() {
            return (int) deviations.stream().map(Deviation::token).distinct().count();
        }
    }

    /** How an attempt is not as it should be. */
    public sealed interface Deviation {

        /** Names the attempt. */
        String token();

        /** The first event that is not as it was sealed. */
        record BrokenSeal(String token, int event) implements Deviation {}

        /** The result that is kept, and the one that the events give. */
        record OtherFigure(String token, Attempt.Result kept, Attempt.Result again) implements Deviation {}

        /** That it was handed in, or when, is not what its events say. */
        record OtherEnd(String token) implements Deviation {}

        /** What is kept of it, or of its edition, cannot be read. */
        record Unreadable(String token, String reason) implements Deviation {}
    }

    /** Hears how far it has come. */
    @FunctionalInterface
    public interface Listener {
        void at(int done, int all);
    }

    private final Attempts attempts;
    private final Looks looks;
    private final Replays replays;
    private final TransactionTemplate atOneMoment;

    VerifyingAttempts(Attempts attempts, Looks looks, Replays replays, PlatformTransactionManager transactions) {
        this.attempts = attempts;
        this.looks = looks;
        this.replays = replays;
        this.atOneMoment = new TransactionTemplate(transactions);
        atOneMoment.setReadOnly(true);
        atOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Reads one attempt after the other, each as it is at one moment, and changes nothing; somebody may be answering meanwhile. */
    public Report verifyAll(Listener listener) {
        var deviations = new ArrayList<Deviation>();
        var tokens = looks.everyAttempt();
        var unsealed = 0;
        for (var i = 0; i < tokens.size(); i++) {
            var found = new ArrayList<Deviation>();
            var sealed = verify(tokens.get(i), found);
            deviations.addAll(found);
            unsealed += found.isEmpty() && !sealed ? 1 : 0;
            listener.at(i + 1, tokens.size());
        }
        return new Report(tokens.size(), unsealed, deviations);
    }

    /** Tells whether all of it is sealed, and adds what is wrong with it. */
    private boolean verify(String token, List<Deviation> found) {
        try {
            var replay = atOneMoment.execute(_ -> replays.of(attempts.get(token)));
            replay.brokenSeal().ifPresent(event -> found.add(new Deviation.BrokenSeal(token, event)));
            if (!replay.endsAsKept()) {
                found.add(new Deviation.OtherEnd(token));
            }
            otherFigure(token, replay).ifPresent(found::add);
            return replay.isSealed();
        } catch (UnreadableEvent unreadable) {
            found.add(new Deviation.BrokenSeal(token, unreadable.number()));
        } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException | QuizNotFound unreadable) {
            found.add(new Deviation.Unreadable(token, String.valueOf(unreadable.getMessage())));
        } catch (AttemptNotFound _) {
            return true;
        }
        return false;
    }

    private static Optional<Deviation> otherFigure(String token, Replay replay) {
        return replay.agrees()
                ? Optional.empty()
                : replay.attempt().result().map(kept -> new Deviation.OtherFigure(token, kept, replay.markedAgain()));
    }
}
