package org.waymark.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * What the learners know, written down before anything else happens: whoever appends a line goes on when it is on the
 * disk. Lines that come at the same time share one {@code fsync}.
 */
public final class Journal implements AutoCloseable {

    private record Waiting(String line, CompletableFuture<Void> written) {}

    private static final Waiting END = new Waiting("", new CompletableFuture<>());

    private final Path file;
    private final FileChannel channel;
    private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Thread writer;

    public Journal(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            this.channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.writer = Thread.ofPlatform().name("journal").daemon().start(this::write);
    }

    void append(Line line) {
        var waiting = new Waiting(line.written() + "\n", new CompletableFuture<>());
        queue.add(waiting);
        waiting.written().join();
    }

    /** Every line that was written. */
    List<Line> lines() {
        try (var lines = Files.lines(file)) {
            return lines.map(Line::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        queue.add(END);
        try {
            writer.join();
            channel.close();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        var batch = new ArrayList<Waiting>();
        try {
            while (!batch.contains(END)) {
                batch.clear();
                batch.add(queue.take());
                queue.drainTo(batch);
                writeAll(batch);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeAll(List<Waiting> batch) {
        try {
            var text = new StringBuilder();
            batch.forEach(waiting -> text.append(waiting.line()));
            var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
            batch.forEach(waiting -> waiting.written().complete(null));
        } catch (IOException e) {
            batch.forEach(waiting -> waiting.written().completeExceptionally(e));
        }
    }
}
