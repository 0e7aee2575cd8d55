package org.waymark.progress;

import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.assessment.AttemptFinished;
import org.waymark.assessment.AttemptRegraded;
import org.waymark.assessment.Attempts;
import org.waymark.content.ReadingMarks;
import org.waymark.content.SectionRead;
import org.waymark.playthrough.PlaythroughFinished;
import org.waymark.playthrough.Playthroughs;

/** Entering what learners do into the progress book, in the transaction in which they do it. */
@Service
@Transactional
public class TrackingProgress {

    private static final Logger log = LoggerFactory.getLogger(TrackingProgress.class);

    /** How much was entered again. */
    public record Rebuilt(int sections, int attempts, int playthroughs) {}

    private final ProgressBook book;
    private final ReadingMarks marks;
    private final Attempts attempts;
    private final Playthroughs playthroughs;

    TrackingProgress(ProgressBook book, ReadingMarks marks, Attempts attempts, Playthroughs playthroughs) {
        this.book = book;
        this.marks = marks;
        this.attempts = attempts;
        this.playthroughs = playthroughs;
    }

    @EventListener
    void on(SectionRead read) {
        book.enter(read);
    }

    @EventListener
    void on(AttemptFinished finished) {
        book.enter(finished);
    }

    @EventListener
    void on(AttemptRegraded regraded) {
        book.enter(regraded);
    }

    @EventListener
    void on(PlaythroughFinished finished) {
        book.enter(finished);
    }

    /** Empties the book and enters everything again that was ever read, handed in and played to an ending; the figures stay what they were. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Rebuilt rebuild() {
        book.empty();
        var read = new AtomicInteger();
        marks.forEach(mark -> {
            book.enter(mark);
            read.incrementAndGet();
        });
        var finished = attempts.finished();
        finished.forEach(book::enter);
        var played = new AtomicInteger();
        playthroughs.finished(playthrough -> {
            book.enter(PlaythroughFinished.of(playthrough));
            played.incrementAndGet();
        });
        log.info(
                "progress rebuilt from {} sections read, {} attempts handed in and {} playthroughs",
                read,
                finished.size(),
                played);
        return new Rebuilt(read.get(), finished.size(), played.get());
    }
}
