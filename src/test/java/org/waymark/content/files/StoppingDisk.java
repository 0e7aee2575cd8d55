package org.waymark.content.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk of a machine that stops before one of its steps, or in the middle of it; nothing is done after that. */
final class StoppingDisk extends Disk {

    /** The machine stopped: no program catches that. */
    static final class Stopped extends Error {}

    private final int last;
    private final boolean isTorn;
    private int steps;

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

    int steps() {
        return steps;
    }

    @Override
    void makeFolder(Path folder) throws IOException {
        step();
        super.makeFolder(folder);
    }

    @Override
    void write(Path file, byte[] bytes) throws IOException {
        if (steps == last && isTorn) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        step();
        super.write(file, bytes);
    }

    @Override
    void move(Path from, Path to) throws IOException {
        step();
        super.move(from, to);
    }

    @Override
    void delete(Path file) throws IOException {
        step();
        super.delete(file);
    }

    private void step() {
        if (steps >= last) {
            throw new Stopped();
        }
        steps++;
    }

    /** What this machine forgets when it stops is decided by its steps, not by when a real disk turns. */
    @Override
    void force(Path file) {}

    @Override
    void settle(Path folder) {}
}
