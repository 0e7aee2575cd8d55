package org.waymark.assessment.web;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.waymark.ui.line.Line;

/**
 * Lets requests of attempts to the database one after the other, as many at once as leave room for pages. Whoever would wait for
 * longer than a page waits for its answer is asked to come back, before anything was done.
 */
@Component
class InTurn {

    private static final int TRIES = 3;

    private final Line line;
    private final Duration patience;

    InTurn(@Qualifier("lineForSaves") Line line, @Value("${waymark.attempts.longest-wait:4s}") String patience) {
        this.line = line;
        this.patience = DurationStyle.detectAndParse(patience);
    }

    /** Nothing was done, because too many others are. */
    static final class Busy extends RuntimeException {

        private final transient Duration pause;

        private Busy(Duration pause) {
            super("too many at once");
            this.pause = pause;
        }

        /** After which it is worth trying again. */
        Duration pause() {
            return pause;
        }
    }

    /**
     * Does it when there is room, and again where the database says that it would work then: the ids of the events see to it that
     * nothing is done twice.
     */
    <T> T patiently(Supplier<T> doing) {
        try (var _ = enter()) {
            for (var tried = 1; ; tried++) {
                try {
                    return doing.get();
                } catch (TransientDataAccessException e) {
                    if (tried == TRIES) {
                        throw e;
                    }
                }
            }
        }
    }

    private Line.Turn enter() {
        if (wait(line).compareTo(patience) > 0) {
            throw new Busy(wait(line));
        }
        try {
            return line.enter("", patience).orElseThrow(() -> new Busy(wait(line)));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Busy(Duration.ZERO);
        }
    }

    private static Duration wait(Line line) {
        return line.placeAtTheEnd().map(Line.Place::left).orElse(Duration.ZERO);
    }
}
