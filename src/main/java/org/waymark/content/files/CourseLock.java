package org.waymark.content.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Lets one at a time write into the folder of a course, whichever program it is. The lock lies in a hidden folder, which is no part of the
 * course; git is told the same by a file in it. What lies in the folder of a course anybody may have put there, so no link is followed.
 */
record CourseLock(Disk disk, Path course) {

    private static final String FOLDER = ".waymark";
    private static final String LOCK = "lock";
    private static final String GIT_IGNORES = ".gitignore";
    private static final byte[] EVERYTHING = "*\n".getBytes(StandardCharsets.UTF_8);

    /** A lock on a file is the whole process's; this one is between its threads. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    @FunctionalInterface
    interface Doing<T> {
        T done() throws IOException;
    }

    /** What is needed to write, and is a link instead. */
    List<String> linked() {
        return Stream.of(FOLDER, FOLDER + "/" + LOCK, FOLDER + "/" + GIT_IGNORES)
                .filter(it -> Files.isSymbolicLink(course.resolve(it)))
                .toList();
    }

    /** Where files wait. */
    Path folder() {
        return course.resolve(FOLDER);
    }

    boolean hasFolder() {
        return Files.isDirectory(folder(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Does it as the only one; others wait. */
    <T> T locked(Doing<T> doing) throws IOException {
        THREADS.lock();
        try {
            if (!hasFolder()) {
                disk.makeFolder(folder());
            }
            var ignores = folder().resolve(GIT_IGNORES);
            if (!Files.exists(ignores, LinkOption.NOFOLLOW_LINKS)) {
                disk.write(ignores, EVERYTHING);
            }
            try (var channel = FileChannel.open(
                            folder().resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            LinkOption.NOFOLLOW_LINKS);
                    var _ = channel.lock()) {
                return doing.done();
            }
        } finally {
            THREADS.unlock();
        }
    }
}
