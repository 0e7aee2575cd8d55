package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;

class CourseReaderTest {

    @Test
    void aSoundFolderGivesTheCourseAndNoProblem() {
        var reading = CourseReader.read(ExampleFiles.folder());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.course()).contains(Examples.course());
        assertThat(reading.hasErrors()).isFalse();
    }

    @Test
    void readingTheTextsIsReadingTheFolder() {
        assertThat(CourseReader.read(ExampleFiles.all())).isEqualTo(CourseReader.read(ExampleFiles.folder()));
    }
}
