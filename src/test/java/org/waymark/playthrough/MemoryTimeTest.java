package org.waymark.playthrough;

class MemoryTimeTest extends TimeContract {

    @Override
    protected Playthroughs playthroughs() {
        return new MemoryPlaythroughs();
    }
}
