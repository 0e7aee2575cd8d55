package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.base.Problem;
import org.waymark.content.files.CourseFolder;

class PublishingAtStartTest {

    private static final String STONE = "a-stone";

    @TempDir
    private Path content;

    private final Editions editions = new EditionsInMemory();
    private final CoursesInTrouble trouble = new CoursesInTrouble();

    @Test
    void aCourseOverWhichTheServerStumblesKeepsNoOtherFromBeingThere() throws IOException {
        Files.createDirectories(content.resolve(STONE));
        ExampleFiles.write(ExampleFiles.all(), content.resolve(Examples.COURSE.value()));

        start();

        assertThat(editions.newest(Examples.COURSE)).isPresent();
        assertThat(trouble.problems().get(STONE))
                .extracting(Problem::key)
                .containsExactly("content.problem.unexpected");
    }

    private void start() {
        new PublishingAtStart(new Stumbling(), new ContentFolder(content.toString()), trouble).start();
    }

    private final class Stumbling extends Publishing {

        Stumbling() {
            super(editions, trouble, _ -> {}, Clock.systemUTC());
        }

        @Override
        public Optional<EditionId> publish(CourseFolder folder) {
            if (folder.files().folder().equals(STONE)) {
                throw new IllegalStateException("stumbled");
            }
            return super.publish(folder);
        }
    }
}
