package org.waymark.progress;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.assessment.AttemptFinished;
import org.waymark.content.SectionRead;

/** Entering what learners do into the progress book, in the transaction in which they do it. */
@Service
@Transactional
public class TrackingProgress {

    private final ProgressBook book;

    TrackingProgress(ProgressBook book) {
        this.book = book;
    }

    @EventListener
    void on(SectionRead read) {
        book.enter(read);
    }

    @EventListener
    void on(AttemptFinished finished) {
        book.enter(finished);
    }
}
