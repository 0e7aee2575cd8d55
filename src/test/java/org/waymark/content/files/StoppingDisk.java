package org.waymark.content.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk of a machine that stops before one of its steps, or in the middle of it; nothing is done after that. */
final class StoppingDisk extends SteppingDisk {

    /** The machine stopped: no program catches that. */
    static final class Stopped extends Error {}

    private final int last;
    private final boolean isTorn;

    /**
     * A machine.
     *
     * @param last how many steps are done
     * @param isTorn whether half of the next one is done, too, where a step has halves
     */
    StoppingDisk(int last, boolean isTorn) {
        this.last = last;
        this.isTorn = isTorn;
    }

    @Override
    void write(Path file, byte[] bytes) throws IOException {
        if (steps() == last && isTorn) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        super.write(file, bytes);
    }

    @Override
    void step(int before) {
        if (before >= last) {
            throw new Stopped();
        }
    }
}
