package org.waymark.live;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the pages of this process that something has changed, so that they look. What other processes change the {@link Lookout} tells;
 * nothing is told here that is not in the database.
 */
@Component
public class Bell {

    /** To be called when somebody no longer listens. */
    @FunctionalInterface
    public interface Registration {
        void remove();
    }

    private static final class Listener {
        private final Predicate<SharedWalkChanged.What> wants;
        private final Runnable looks;
        private final AtomicBoolean called = new AtomicBoolean();

        private Listener(Predicate<SharedWalkChanged.What> wants, Runnable looks) {
            this.wants = wants;
            this.looks = looks;
        }

        /** Called many times before it looks, it looks once. */
        private void call(Executor executor) {
            if (called.compareAndSet(false, true)) {
                executor.execute(() -> {
                    called.set(false);
                    looks.run();
                });
            }
        }
    }

    /** A class that looks at once must not take all processors and connections from those who ask for pages. */
    private static final int AT_ONCE = 4;

    private final Map<SharedWalkId, List<Listener>> listeners = new ConcurrentHashMap<>();
    private final Executor executor;

    public Bell() {
        this(Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory()));
    }

    Bell(Executor executor) {
        this.executor = executor;
    }

    /** Calls {@code looks} after each change of this kind in the walk, from another thread, until the registration is removed. */
    public Registration listen(SharedWalkId walk, Predicate<SharedWalkChanged.What> wants, Runnable looks) {
        var listener = new Listener(wants, looks);
        listeners.compute(walk, (_, present) -> {
            var all = present == null ? new CopyOnWriteArrayList<Listener>() : present;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(walk, (_, present) -> {
            present.remove(listener);
            return present.isEmpty() ? null : present;
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void ring(SharedWalkChanged changed) {
        listeners.getOrDefault(changed.walk(), List.of()).stream()
                .filter(it -> it.wants.test(changed.what()))
                .forEach(it -> it.call(executor));
    }

    /** The walks that somebody follows here. */
    Set<SharedWalkId> followed() {
        return Set.copyOf(listeners.keySet());
    }

    /** How many listen. */
    int listening() {
        return listeners.values().stream().mapToInt(List::size).sum();
    }
}
