package org.waymark.roster;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.base.Ids;
import org.waymark.classroom.Outdated;
import org.waymark.identity.IssuedPassword;

/** Something that takes a while because it takes first passwords, and that can be stopped until it is kept. */
final class Errand {

    private static final Logger log = LoggerFactory.getLogger(Errand.class);

    private final String id = Ids.token();
    private final AtomicReference<Progress> progress;

    Errand(Progress.Printing begun) {
        progress = new AtomicReference<>(begun);
    }

    Progress progress() {
        return progress.get();
    }

    Stage stage() {
        return new Stage(id, progress.get());
    }

    boolean is(String errand) {
        return id.equals(errand);
    }

    /** Whether there are cards of it, which are nowhere else. */
    boolean hasCards() {
        return progress.get() instanceof Progress.Done(var brought)
                && !brought.cards().isEmpty();
    }

    /** Whether it was still possible. */
    boolean stop() {
        return progress.get() instanceof Progress.Printing printing
                && progress.compareAndSet(printing, new Progress.Stopped());
    }

    /** Prints and keeps, wherever that goes on. */
    void run(PasswordPress press, Function<List<IssuedPassword>, Brought> keep) {
        try {
            var printing = (Progress.Printing) progress.get();
            var passwords = press.print(printing.of(), this::isPrinting, this::made);
            if (isPrinting() && advance(new Progress.Keeping())) {
                progress.set(new Progress.Done(keep.apply(passwords)));
            }
        } catch (SituationChanged changed) {
            progress.set(new Progress.Changed(changed.plan()));
        } catch (Outdated _) {
            progress.set(new Progress.Outdated());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            progress.set(new Progress.Stopped());
        } catch (RuntimeException e) {
            log.warn("learners could not be brought into a class, nobody was", e);
            progress.set(new Progress.Failed());
        } finally {
            if (progress.get().isUnderWay()) {
                progress.set(new Progress.Failed());
            }
        }
    }

    private boolean isPrinting() {
        return progress.get() instanceof Progress.Printing;
    }

    private void made(int howMany) {
        if (progress.get() instanceof Progress.Printing before) {
            progress.compareAndSet(before, new Progress.Printing(howMany, before.of(), before.since()));
        }
    }

    private boolean advance(Progress next) {
        return progress.get() instanceof Progress.Printing before && progress.compareAndSet(before, next);
    }
}
