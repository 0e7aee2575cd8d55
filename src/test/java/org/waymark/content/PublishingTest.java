package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.files.CourseFolder;

class PublishingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final Editions editions = new EditionsInMemory();
    private final CoursesInTrouble trouble = new CoursesInTrouble();
    private final List<Object> announced = new ArrayList<>();
    private final Library library = new EditionLibrary(editions, trouble);
    private final Publishing publishing = publishing(editions);

    @Test
    void aSoundFolderBecomesTheFirstEdition() {
        var id = publishing.publish(folder(ExampleFiles.all())).orElseThrow();

        assertThat(library.current())
                .containsExactly(new Edition(id, 1, ExampleFiles.all().digest(), NOW, Examples.course()));
        assertThat(library.current(Examples.COURSE)).contains(library.edition(id));
        assertThat(announced).containsExactly(new EditionPublished(id, Examples.COURSE, 1));
    }

    @Test
    void anEditionThatCanNoLongerBeReadKeepsNoOtherCourseFromItsLearners() {
        publishing.publish(folder(ExampleFiles.all()));
        var old = new Slug("an-old-course");
        var frozen = new FrozenEdition(new EditionId(new UUID(7, 7)), old, 3, "d".repeat(64), NOW);
        editions.add(frozen, new CourseFiles(old.value(), Map.of("course.yaml", "course: [")));

        for (var time = 0; time < 2; time++) {
            assertThat(library.current()).extracting(Edition::courseId).containsExactly(Examples.COURSE);
        }

        assertThat(trouble.problems().get(old.value())).singleElement().satisfies(it -> {
            assertThat(it.key()).isEqualTo("content.problem.unreadable-edition");
            assertThat(it.details()).containsExactly("3");
        });
        assertThatIllegalStateException().isThrownBy(() -> library.edition(frozen.id()));
        assertThat(library.current(Examples.COURSE)).isPresent();
    }

    @Test
    void whatHasNotChangedIsNotPublishedAgain() {
        publishing.publish(folder(ExampleFiles.all()));

        assertThat(publishing.publish(folder(ExampleFiles.all()))).isEmpty();
        assertThat(announced).hasSize(1);
    }

    @Test
    void aChangedFolderIsTheNextEditionAndTheOneBeforeStays() {
        var first = publishing.publish(folder(ExampleFiles.all())).orElseThrow();
        var changed = ExampleFiles.with("course.yaml", "en: Anybody curious", "en: Everybody");

        var second = publishing.publish(folder(changed)).orElseThrow();

        assertThat(library.current(Examples.COURSE).orElseThrow().id()).isEqualTo(second);
        assertThat(library.edition(second).number()).isEqualTo(2);
        assertThat(library.edition(first).course()).isEqualTo(Examples.course());
    }

    @Test
    void picturesAreFrozenWithTheOtherFiles() {
        var first = publishing.publish(folder(ExampleKinds.all())).orElseThrow();

        var second = publishing
                .publish(folder(ExampleKinds.drawn("cx=\"520\"", "cx=\"500\"")))
                .orElseThrow();

        assertThat(editions.picture(first, "harbour.svg"))
                .hasValueSatisfying(it -> assertThat(it).contains("520"));
        assertThat(editions.picture(second, "harbour.svg"))
                .hasValueSatisfying(it -> assertThat(it).contains("500"));
        assertThat(library.edition(first).course())
                .isEqualTo(library.edition(second).course());
    }

    @Test
    void aBrokenFolderLeavesTheLastGoodEditionAndIsKeptForTheAdministrator() {
        var good = publishing.publish(folder(ExampleFiles.all())).orElseThrow();
        var broken = ExampleFiles.with("course.yaml", "after: the-night", "after: the-day");

        assertThat(publishing.publish(folder(broken))).isEmpty();

        assertThat(library.current(Examples.COURSE).orElseThrow().id()).isEqualTo(good);
        assertThat(trouble.problems()).containsOnlyKeys("lighthouse");
        assertThat(trouble.problems().get("lighthouse"))
                .extracting(Problem::key)
                .containsExactly("content.problem.dangling-lesson");

        publishing.publish(folder(ExampleFiles.all()));
        assertThat(trouble.problems()).isEmpty();
    }

    @Test
    void ofTwoInstancesThatStartAtOnceOnePublishes() {
        var late = publishing(new EditionsInMemory() {
            @Override
            public boolean add(FrozenEdition edition, CourseFiles files) {
                publishing.publish(folder(files));
                return editions.add(edition, files);
            }
        });

        assertThat(late.publish(folder(ExampleFiles.all()))).isEmpty();
        assertThat(editions.newest()).hasSize(1);
        assertThat(announced).hasSize(1);
    }

    @Test
    void anEditionThatNeverWasIsRefused() {
        var unknown = Examples.edition().id();

        assertThatIllegalArgumentException().isThrownBy(() -> library.edition(unknown));
    }

    private Publishing publishing(Editions into) {
        return new Publishing(into, trouble, announced::add, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static CourseFolder folder(CourseFiles files) {
        return new CourseFolder(files, Set.of(), List.of());
    }
}
