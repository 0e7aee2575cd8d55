package org.waymark.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.live.SharedWalkChanged.What;

class BellTest {

    private static final SharedWalkId WALK = new SharedWalkId(new UUID(1, 1));
    private static final SharedWalkId OTHER = new SharedWalkId(new UUID(1, 2));

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Bell bell = new Bell(waiting::add);
    private final List<String> looked = new ArrayList<>();

    private void run() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void whoListensLooksAfterAChange() {
        bell.listen(WALK, _ -> true, () -> looked.add("pupil"));
        bell.listen(OTHER, _ -> true, () -> looked.add("other class"));

        bell.ring(new SharedWalkChanged(WALK, What.MOVED));
        run();

        assertThat(looked).containsExactly("pupil");
    }

    @Test
    void whoeverIsCalledManyTimesLooksOnce() {
        bell.listen(WALK, _ -> true, () -> looked.add("desk"));
        for (var i = 0; i < 200; i++) {
            bell.ring(new SharedWalkChanged(WALK, What.COUNTED));
        }
        run();
        assertThat(looked).containsExactly("desk");

        bell.ring(new SharedWalkChanged(WALK, What.COUNTED));
        run();
        assertThat(looked).containsExactly("desk", "desk");
    }

    @Test
    void pupilsAreNotCalledForCounts() {
        bell.listen(WALK, what -> what == What.MOVED, () -> looked.add("pupil"));

        bell.ring(new SharedWalkChanged(WALK, What.COUNTED));
        run();

        assertThat(looked).isEmpty();
    }

    @Test
    void whoNoLongerListensIsForgotten() {
        var first = bell.listen(WALK, _ -> true, () -> looked.add("first"));
        bell.listen(WALK, _ -> true, () -> looked.add("second")).remove();
        first.remove();
        first.remove();

        bell.ring(new SharedWalkChanged(WALK, What.MOVED));
        run();

        assertThat(looked).isEmpty();
        assertThat(bell.listening()).isZero();
    }
}
