package org.waymark.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.base.Slug;
import org.waymark.content.Examples;
import org.waymark.content.Section;

class ReadSectionsTest {

    private final ReadSections read = new ReadSections(
            Examples.course().lesson(Examples.FIRST_LESSON).orElseThrow(),
            Set.of(Examples.FIRST_SECTION, new Slug("dropped-since")));

    @Test
    void sectionsThatTheLessonNoLongerHasDoNotCount() {
        assertThat(read.count()).isEqualTo(1);
    }

    @Test
    void aNewOneIsToldOnce() {
        var told = new ArrayList<Slug>();
        read.onRead(told::add);

        read.read(Examples.FIRST_SECTION);
        read.read(Section.WHO_SAYS_SO);
        read.read(Section.WHO_SAYS_SO);
        read.read(new Slug("elsewhere"));

        assertThat(told).containsExactly(Section.WHO_SAYS_SO);
        assertThat(read.count()).isEqualTo(2);
    }
}
