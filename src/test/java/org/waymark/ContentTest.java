package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;

/** The courses that are shipped. */
class ContentTest {

    private static final Path CONTENT = Path.of("content");

    @Test
    void thereAreCourses() throws IOException {
        assertThat(CourseFolder.below(CONTENT)).isNotEmpty().allMatch(CourseFolder::isCourse);
    }

    @Test
    void shippedCoursesHaveNoErrorAndNoWarning() throws IOException {
        assertThat(CourseFolder.below(CONTENT)).isNotEmpty().allSatisfy(folder -> {
            var reading = CourseReader.read(folder);

            assertThat(reading.problems()).isEmpty();
            assertThat(reading.course()).isPresent();
        });
    }
}
