package org.waymark.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The packaged program, started in the same way as {@code ./waymark run} starts it. */
final class Program {

    private static final Path LAUNCHER = Path.of("waymark").toAbsolutePath();
    private static final Path ASKING = Path.of("target/laying-out.lock");
    private static final List<String> STARTED_AS = askLauncher();

    private Program() {}

    /** What stands behind the options of the Java machine. */
    static List<String> startedAs() {
        return STARTED_AS;
    }

    /** The launcher prepares the program where that has not been done yet; whoever else asks at the same time waits for that. */
    private static List<String> askLauncher() {
        try (var asking = FileChannel.open(ASKING, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = asking.lock()) {
            return ask();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ask() throws IOException {
        var builder =
                new ProcessBuilder(LAUNCHER.toString(), "started-as").redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            var running = builder.start();
            var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (running.waitFor() != 0) {
                throw new IllegalStateException("the launcher does not say how the program is started");
            }
            return said.lines().toList();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the program was prepared");
        }
    }
}
