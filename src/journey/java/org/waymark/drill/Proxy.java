package org.waymark.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/** Stands between learners and server on loopback, and loses some replies: the server has answered, and nobody hears it. */
final class Proxy implements AutoCloseable {

    private static final int BUFFER = 8192;

    private final int target;
    private final double share;
    private final ServerSocket door;
    private final LongAdder lost = new LongAdder();

    Proxy(int target, double share) {
        this.target = target;
        this.share = share;
        try {
            door = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    long lost() {
        return lost.sum();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var learner = door.accept();
                Thread.ofVirtual().start(() -> connect(learner));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void connect(Socket learner) {
        try (learner;
                var server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            learner.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> forward(learner, server));
            replies(server, learner);
        } catch (IOException _) {
            // one side is gone, and with it the other
        }
    }

    private static void forward(Socket from, Socket to) {
        try (to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // as above
        }
    }

    /** Each learner waits for one reply before it asks again, so what comes in one piece is a reply or the rest of one. */
    private void replies(Socket server, Socket learner) throws IOException {
        var buffer = new byte[BUFFER];
        for (var n = server.getInputStream().read(buffer);
                n > 0;
                n = server.getInputStream().read(buffer)) {
            if (ThreadLocalRandom.current().nextDouble() < share) {
                lost.increment();
                return;
            }
            learner.getOutputStream().write(buffer, 0, n);
        }
    }
}
