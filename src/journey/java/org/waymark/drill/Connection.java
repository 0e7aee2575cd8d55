package org.waymark.drill;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A kept-alive HTTP/1.1 connection to loopback, read and written by hand: the learners share the processors with the
 * server, and a client library would take more of them than the server does.
 */
final class Connection implements AutoCloseable {

    private static final int BUFFER = 4096;
    private static final int LONGEST_LINE = 16_384;

    /** Shorter than the time after which the server closes an idle connection. */
    private static final long IDLE = Duration.ofSeconds(40).toNanos();

    private final int port;
    private final Traffic traffic;
    private @Nullable Socket socket;
    private @Nullable InputStream in;
    private long usedAt;

    Connection(int port, Traffic traffic) {
        this.port = port;
        this.traffic = traffic;
    }

    int port() {
        return port;
    }

    /** Sends a request and waits for its answer; after a failure nobody knows whether it was carried out. */
    Reply exchange(String request, byte[] body, Duration patience) throws IOException {
        if (socket == null || System.nanoTime() - usedAt > IDLE) {
            close();
            open();
        }
        try {
            return exchangeOn(socket(), request, body, patience);
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        } finally {
            usedAt = System.nanoTime();
        }
    }

    @Override
    public void close() {
        try (var _ = socket) {
            in = null;
        } catch (IOException _) {
            // it is gone either way
        }
        socket = null;
    }

    private void open() throws IOException {
        var opened = new Socket(InetAddress.getLoopbackAddress(), port);
        opened.setTcpNoDelay(true);
        socket = opened;
        in = new BufferedInputStream(opened.getInputStream(), BUFFER);
    }

    private Socket socket() throws IOException {
        if (socket == null) {
            throw new IOException("the connection is closed");
        }
        return socket;
    }

    private Reply exchangeOn(Socket on, String request, byte[] body, Duration patience) throws IOException {
        on.setSoTimeout((int) patience.toMillis());
        var message = new ByteArrayOutputStream(request.length() + body.length + 64);
        message.writeBytes(request.getBytes(StandardCharsets.US_ASCII));
        message.writeBytes(
                ("Host: localhost:" + port + "\r\nAccept-Encoding: gzip\r\n").getBytes(StandardCharsets.US_ASCII));
        if (!request.startsWith("GET ")) {
            message.writeBytes(("Content-Length: " + body.length + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        message.writeBytes(new byte[] {'\r', '\n'});
        message.writeBytes(body);
        OutputStream out = on.getOutputStream();
        message.writeTo(out);
        traffic.sent(message.size());
        return read();
    }

    private Reply read() throws IOException {
        var status = line();
        var head = new ArrayList<String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            head.add(line);
        }
        var bare = new Reply(Integer.parseInt(status.split(" ", 3)[1]), List.copyOf(head), "");
        var packed = body(bare);
        if (bare.header("connection").filter("close"::equalsIgnoreCase).isPresent()) {
            close();
        }
        var body = bare.header("content-encoding").filter("gzip"::equals).isPresent() ? unpacked(packed) : packed;
        return new Reply(bare.status(), bare.head(), new String(body, StandardCharsets.UTF_8));
    }

    private byte[] body(Reply head) throws IOException {
        if (head.header("transfer-encoding").filter("chunked"::equalsIgnoreCase).isPresent()) {
            var whole = new ByteArrayOutputStream();
            for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                whole.writeBytes(bytes(size));
                line();
            }
            line();
            return whole.toByteArray();
        }
        return bytes(head.header("content-length").map(Integer::valueOf).orElse(0));
    }

    private byte[] bytes(int count) throws IOException {
        var bytes = input().readNBytes(count);
        traffic.received(bytes.length);
        if (bytes.length < count) {
            throw new EOFException("the connection ended within an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var c = input().read(); c != '\n'; c = input().read()) {
            if (c < 0 || line.length() > LONGEST_LINE) {
                throw new EOFException("the connection ended before the answer");
            }
            line.append((char) c);
        }
        traffic.received(line.length() + 1L);
        return line.toString().stripTrailing();
    }

    private InputStream input() throws IOException {
        if (in == null) {
            throw new IOException("the connection is closed");
        }
        return in;
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return unpacking.readAllBytes();
        }
    }
}
