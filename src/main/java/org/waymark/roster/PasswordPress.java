package org.waymark.roster;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.waymark.identity.IssuedPassword;
import org.waymark.identity.IssuingPasswords;
import org.waymark.identity.TooManyTries;

/**
 * Makes many first passwords, a few at a time for everybody together: half of the processors and at most two, so that whoever signs in
 * meanwhile does not wait. Lists take turns, so that a short one is not kept waiting by a long one.
 */
@Component
class PasswordPress {

    private static final int MOST_AT_A_TIME = 2;

    private final IssuingPasswords issuing;
    private final int atATime = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, MOST_AT_A_TIME);
    private final ExecutorService threads = Executors.newFixedThreadPool(
            atATime, Thread.ofPlatform().name("first-passwords-", 0).daemon().factory());

    PasswordPress(IssuingPasswords issuing) {
        this.issuing = issuing;
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    /**
     * So many first passwords, or fewer where it is not wished for any more.
     *
     * @param made is told how many there are
     */
    List<IssuedPassword> print(int howMany, BooleanSupplier wished, IntConsumer made) throws InterruptedException {
        var printed = new ArrayList<IssuedPassword>();
        while (printed.size() < howMany && wished.getAsBoolean()) {
            var some = new ArrayList<Future<IssuedPassword>>();
            for (var i = printed.size(); i < Math.min(howMany, printed.size() + atATime); i++) {
                some.add(begun());
            }
            for (var it : some) {
                printed.add(taken(it));
            }
            made.accept(printed.size());
        }
        return printed;
    }

    private Future<IssuedPassword> begun() throws InterruptedException {
        try {
            return threads.submit(this::one);
        } catch (RejectedExecutionException _) {
            throw new InterruptedException("the server is being stopped");
        }
    }

    /** Those who sign in go first. */
    private IssuedPassword one() throws InterruptedException {
        while (true) {
            try {
                return issuing.issue();
            } catch (TooManyTries busy) {
                Thread.sleep(busy.pause());
            }
        }
    }

    private static IssuedPassword taken(Future<IssuedPassword> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedException stopped) {
                throw stopped;
            }
            throw new IllegalStateException("a first password could not be made", e.getCause());
        }
    }
}
