package org.waymark.authoring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.waymark.base.Slug;
import org.waymark.content.ContentFolder;

/** Takes away drafts that became files just before the program stopped; by now those files have been frozen. */
@Component
class FilingAtStart implements SmartLifecycle {

    /** The folders are published before that, and the web server comes long after it. */
    private static final int AFTER_PUBLISHING = 10;

    private static final Logger log = LoggerFactory.getLogger(FilingAtStart.class);

    private final ContentFolder content;
    private final WorkingCopies copies;
    private final Drafting drafting;
    private final Authorships authorships;
    private final TransactionOperations transactions;
    private boolean done;

    FilingAtStart(
            ContentFolder content,
            WorkingCopies copies,
            Drafting drafting,
            Authorships authorships,
            TransactionOperations transactions) {
        this.content = content;
        this.copies = copies;
        this.drafting = drafting;
        this.authorships = authorships;
        this.transactions = transactions;
    }

    @Override
    public void start() {
        content.courses().forEach(this::settle);
        done = true;
    }

    /** What nobody foresaw in one course keeps no other from being put in order; its drafts stay. */
    private void settle(Slug course) {
        try {
            transactions.executeWithoutResult(_ -> file(course));
        } catch (RuntimeException e) {
            log.error("drafts of course {} that are files by now could not be taken away", course, e);
        }
    }

    private void file(Slug course) {
        if (drafting.of(course).isEmpty()) {
            return;
        }
        authorships.lock(course);
        for (var draft : drafting.of(course)) {
            if (draft.isOfAFile() && copies.isFiled(draft)) {
                drafting.filed(draft, copies.file(course, draft.path()));
            }
        }
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return AFTER_PUBLISHING;
    }
}
