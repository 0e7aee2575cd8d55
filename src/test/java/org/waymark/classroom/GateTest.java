package org.waymark.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.waymark.identity.Caller;
import org.waymark.identity.MutableClock;
import org.waymark.identity.UserId;

@ExtendWith(OutputCaptureExtension.class)
class GateTest {

    private static final Entries NO_CODES = new Entries() {
        @Override
        public Entry of(ClassroomId id) {
            throw new IllegalStateException("no code leads to a class");
        }

        @Override
        public Optional<Classroom> classroom(JoinCode code) {
            return Optional.empty();
        }

        @Override
        public boolean isTaken(JoinCode code) {
            return false;
        }

        @Override
        public void keep(ClassroomId id, Entry entry) {
            throw new IllegalStateException("nothing is changed at the gate");
        }
    };

    private final Gate gate = new Gate(NO_CODES, new MutableClock());

    private void tryCodes(int many, String code) {
        for (var i = 0; i < many; i++) {
            assertThat(gate.behind(new UserId(new UUID(7, i)), new Caller("192.0.2." + i, "session"), code))
                    .isEmpty();
        }
    }

    @Test
    void manyWrongCodesFromEverywhereAreLoggedInOneLineThatNamesNobody(CapturedOutput output) {
        tryCodes(100, "K7WQ3MXY");
        assertThat(output).doesNotContain("wrong codes");

        tryCodes(200, "K7WQ3MXY");
        assertThat(output.getAll().lines().filter(line -> line.contains("wrong codes")))
                .hasSize(1)
                .allMatch(line -> line.contains("WARN"))
                .noneMatch(line -> line.contains("K7WQ") || line.contains("192.0.2"));
    }
}
