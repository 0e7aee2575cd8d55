package org.waymark.drill;

import java.util.concurrent.atomic.LongAdder;

/** Bytes that went over the wire, heads of messages included. */
public final class Traffic {

    private final LongAdder sent = new LongAdder();
    private final LongAdder received = new LongAdder();

    void sent(long bytes) {
        sent.add(bytes);
    }

    void received(long bytes) {
        received.add(bytes);
    }

    public long bytes() {
        return sent.sum() + received.sum();
    }
}
