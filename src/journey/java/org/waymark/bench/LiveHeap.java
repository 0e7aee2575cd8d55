package org.waymark.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Scanner;

/** What is alive in a Java process after everything else has been collected. */
final class LiveHeap {

    private LiveHeap() {}

    /** In bytes: the histogram of live objects is made after a full collection, whatever collector there is. */
    static long of(ProcessHandle process) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var running = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            try (var reader = running.inputReader(StandardCharsets.UTF_8)) {
                var total = reader.lines()
                        .filter(line -> line.startsWith("Total"))
                        .reduce((_, last) -> last)
                        .orElseThrow(() -> new IllegalStateException("jcmd says nothing of process " + process.pid()));
                // Total, instances, bytes
                var scanner = new Scanner(total).skip("Total");
                scanner.nextLong();
                return scanner.nextLong();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
