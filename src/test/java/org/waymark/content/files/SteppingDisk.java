package org.waymark.content.files;

import java.io.IOException;
import java.nio.file.Path;

/** A disk on which each thing that is done is a step. */
abstract class SteppingDisk extends Disk {

    private int steps;

    /** How many steps were begun. */
    final int steps() {
        return steps;
    }

    /**
     * Whether the step can be done is said by what it throws.
     *
     * @param before how many were done before it
     */
    abstract void step(int before) throws IOException;

    private void step() throws IOException {
        step(steps);
        steps++;
    }

    @Override
    final void makeFolder(Path folder) throws IOException {
        step();
        super.makeFolder(folder);
    }

    @Override
    void write(Path file, byte[] bytes) throws IOException {
        step();
        super.write(file, bytes);
    }

    @Override
    final void move(Path from, Path to) throws IOException {
        step();
        super.move(from, to);
    }

    @Override
    final void delete(Path file) throws IOException {
        step();
        super.delete(file);
    }

    /** What this machine forgets when it stops is decided by its steps, not by when a real disk turns. */
    @Override
    final void force(Path file) {}

    @Override
    final void settle(Path folder) {}
}
