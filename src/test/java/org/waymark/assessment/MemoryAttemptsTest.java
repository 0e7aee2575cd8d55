package org.waymark.assessment;

class MemoryAttemptsTest implements AttemptsContract {

    private final Attempts attempts = new MemoryAttempts();

    @Override
    public Attempts attempts() {
        return attempts;
    }
}
