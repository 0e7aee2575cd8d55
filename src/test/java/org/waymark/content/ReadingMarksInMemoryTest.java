package org.waymark.content;

class ReadingMarksInMemoryTest implements ReadingMarksContract {

    private final ReadingMarks kept = new ReadingMarksInMemory();

    @Override
    public ReadingMarks marks() {
        return kept;
    }
}
