package org.waymark.authoring.items;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ExampleFiles;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;

class UsageTest {

    private static final Usage USAGE = Usage.of(CourseReader.read(CourseFolder.open(ExampleFiles.folder()))
            .course()
            .orElseThrow());

    @Test
    void aQuestionIsAskedInEveryQuizThatMayDrawIt() {
        assertThat(USAGE.of(Banks.STORM_1))
                .extracting(it -> it.in(Language.ENGLISH))
                .containsExactlyInAnyOrder("The night: a short check", "The storm");
    }

    @Test
    void aQuestionThatNobodyDrawsIsAskedNowhere() {
        assertThat(USAGE.of(new Slug("storm-900"))).isEmpty();
        assertThat(Usage.NONE.of(Banks.STORM_1)).isEmpty();
    }
}
