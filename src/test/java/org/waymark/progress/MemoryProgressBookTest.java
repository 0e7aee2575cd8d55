package org.waymark.progress;

class MemoryProgressBookTest implements ProgressBookContract {

    private final ProgressBook book = new MemoryProgressBook();

    @Override
    public ProgressBook book() {
        return book;
    }
}
