package org.waymark.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.base.Problem;
import org.waymark.content.files.CourseFolder;

/** A terminal that is told what happens, and files that are written whole or not at all. */
record Told(PrintStream out, Words words) {

    private static final Path CONTENT = Path.of("content");

    int wrongUse(String key, Object... details) {
        out.println(words.say(key, details));
        return Cli.WRONG_USE;
    }

    /** Names each problem with its file and line. */
    void problems(Optional<Path> folder, List<Problem> problems) {
        for (var problem : problems) {
            var file = problem.place().file();
            var path = folder.map(it -> it.resolve(file).toString()).orElse(file);
            var sentence = words.say(problem.key(), problem.details().toArray());
            out.println(problem.place().in(path).written() + " " + problem.severity() + " " + sentence);
        }
    }

    /** Ends with what was found. */
    int nothingWritten(List<Problem> problems) {
        out.println(words.say(
                "cli.import.nothing", problems.stream().filter(Problem::isError).count()));
        return Cli.PROBLEMS;
    }

    /** Writes a file whole or not at all. */
    int write(Path file, String text, boolean force) {
        return write(new TreeMap<>(Map.of(file, text)), force);
    }

    /** Writes all files or none. */
    int write(SortedMap<Path, String> files, boolean force) {
        var bytes = new TreeMap<Path, byte[]>();
        files.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return writeBytes(bytes, force);
    }

    /** Writes a file that is no text, whole or not at all. */
    int writeBytes(Path file, byte[] bytes, boolean force) {
        return writeBytes(new TreeMap<>(Map.of(file, bytes)), force);
    }

    private int writeBytes(SortedMap<Path, byte[]> files, boolean force) {
        for (var file : files.keySet()) {
            if (!force && Files.exists(file)) {
                return wrongUse("cli.exchange.exists", file);
            }
        }
        var failed = new Writing(files, force).failed();
        if (failed.isPresent()) {
            return wrongUse("cli.exchange.not-written", failed.get());
        }
        files.keySet().forEach(it -> out.println(words.say("cli.exchange.written", it)));
        return Cli.FINE;
    }

    /** The text of a file, as far as anybody reads it; nothing where its bytes are no UTF-8. */
    static Optional<String> text(Path file, int most) {
        try (var stream = Files.newInputStream(file)) {
            var bytes = ByteBuffer.wrap(stream.readNBytes(most));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /** The folder of a course: the one named, or the one of that name below {@code content}. */
    static Optional<Path> course(String name) {
        return path(name)
                .filter(CourseFolder::isCourse)
                .or(() -> path(name).map(CONTENT::resolve).filter(CourseFolder::isCourse));
    }
}
