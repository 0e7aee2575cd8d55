package org.waymark.interchange.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Zips that others made to do harm; they stay outside of this project. */
public final class HostileZips {

    public static final String MISSING = "no ../shared/fixtures/hostile/zip: only our own samples were tried";

    /** Beside the project, or beside the folder of its work trees. */
    private static final Optional<Path> FOLDER = Stream.of("..", "../..")
            .map(folder -> Path.of(folder, "shared/fixtures/hostile/zip"))
            .filter(Files::exists)
            .findFirst();

    private HostileZips() {}

    public static boolean areThere() {
        return FOLDER.isPresent();
    }

    /** Their names without the end; one that is none where the folder is not there. */
    public static Stream<String> names() throws IOException {
        if (FOLDER.isEmpty()) {
            return Stream.of("none");
        }
        try (var files = Files.list(FOLDER.get())) {
            return files
                    .map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".zip"))
                    .map(it -> it.substring(0, it.length() - 4))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    public static Path file(String name) {
        return FOLDER.orElseThrow().resolve(name + ".zip");
    }
}
