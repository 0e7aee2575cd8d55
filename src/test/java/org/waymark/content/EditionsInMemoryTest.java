package org.waymark.content;

class EditionsInMemoryTest implements EditionsContract {

    private final Editions kept = new EditionsInMemory();

    @Override
    public Editions editions() {
        return kept;
    }
}
