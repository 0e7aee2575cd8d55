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
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
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
            out.println(path + ":" + problem.place().line() + " " + problem.severity() + " " + sentence);
        }
    }

    /** Ends with what was found. */
    int nothingWritten(List<Problem> problems) {
        out.println(words.say(
                "cli.import.nothing", problems.stream().filter(Problem::isError).count()));
        return Cli.PROBLEMS;
    }

    /** Writes a file aside and then moves it to where it belongs. */
    int write(Path file, String text, boolean force) {
        if (!force && Files.exists(file)) {
            return wrongUse("cli.exchange.exists", file);
        }
        try {
            var aside = file.resolveSibling("." + file.getFileName() + ".new");
            try {
                Files.writeString(aside, text, StandardCharsets.UTF_8);
                if (force) {
                    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.move(aside, file);
                }
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException _) {
            return wrongUse("cli.exchange.not-written", file);
        }
        out.println(words.say("cli.exchange.written", file));
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
