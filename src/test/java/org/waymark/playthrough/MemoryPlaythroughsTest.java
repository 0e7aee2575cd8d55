package org.waymark.playthrough;

class MemoryPlaythroughsTest extends PlayingContract {

    @Override
    protected Playthroughs playthroughs() {
        return new MemoryPlaythroughs();
    }
}
