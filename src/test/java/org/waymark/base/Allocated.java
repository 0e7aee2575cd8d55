package org.waymark.base;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** The room that is taken while something is done: it tells how much is done, whatever else the machine is busy with. */
public final class Allocated {

    private Allocated() {}

    public static long bytes(Runnable doing) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        doing.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
