package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.base.Ids;
import org.waymark.base.Slug;

/** What every storage of editions promises. */
public interface EditionsContract {

    Editions editions();

    @Test
    default void whatWasFrozenComesBackToTheByte() {
        var files = new CourseFiles(
                "pots", Map.of("course.yaml", "a: ə Ə ğ ı İ ¶ “ ” \uD835\uDCB3\n", "lessons/a/tr.md", ""));
        var edition = edition("pots", 1, files);

        assertThat(editions().add(edition, files)).isTrue();

        assertThat(editions().find(edition.id())).contains(edition);
        assertThat(editions().files(edition.id())).isEqualTo(files);
        assertThat(editions().files(edition.id()).digest()).isEqualTo(edition.digest());
    }

    @Test
    default void theNewestOfEachCourseIsFoundAndEarlierOnesStay() {
        var files = new CourseFiles("pots", Map.of("course.yaml", "one"));
        var first = edition("pots", 1, files);
        var second = edition("pots", 2, files);
        var other = edition("kettles", 1, new CourseFiles("kettles", Map.of()));
        editions().add(first, files);
        editions().add(second, files);
        editions().add(other, new CourseFiles("kettles", Map.of()));

        assertThat(editions().newest()).containsExactly(other, second);
        assertThat(editions().newest(new Slug("pots"))).contains(second);
        assertThat(editions().newest(new Slug("pans"))).isEmpty();
        assertThat(editions().find(first.id())).contains(first);
        assertThat(editions().find(new Slug("pots"), 1)).contains(first);
        assertThat(editions().find(new Slug("pots"), 3)).isEmpty();
    }

    @Test
    default void aNumberIsGivenOnceInACourse() {
        var mine = new CourseFiles("pots", Map.of("course.yaml", "mine"));
        var theirs = new CourseFiles("pots", Map.of("course.yaml", "theirs"));
        var first = edition("pots", 1, mine);

        assertThat(editions().add(first, mine)).isTrue();
        assertThat(editions().add(edition("pots", 1, theirs), theirs)).isFalse();

        assertThat(editions().newest()).containsExactly(first);
        assertThat(editions().files(first.id())).isEqualTo(mine);
    }

    @Test
    default void aPictureIsPartOfItsEditionAndOfNoOther() {
        var drawn = new CourseFiles("pots", Map.of("course.yaml", "a", "pictures/pot.svg", "<svg>ə</svg>"));
        var plain = new CourseFiles("pots", Map.of("course.yaml", "a"));
        var first = edition("pots", 1, drawn);
        var second = edition("pots", 2, plain);
        editions().add(first, drawn);
        editions().add(second, plain);

        assertThat(editions().picture(first.id(), "pot.svg")).contains("<svg>ə</svg>");
        assertThat(editions().picture(first.id(), "POT.svg")).isEmpty();
        assertThat(editions().picture(first.id(), "../course.yaml")).isEmpty();
        assertThat(editions().picture(second.id(), "pot.svg")).isEmpty();
        assertThat(editions().picture(new EditionId(Ids.timeOrdered(Instant.EPOCH)), "pot.svg"))
                .isEmpty();
    }

    @Test
    default void anUnknownEditionIsNotFound() {
        var unknown = new EditionId(Ids.timeOrdered(Instant.EPOCH));

        assertThat(editions().find(unknown)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> editions().files(unknown));
    }

    private static FrozenEdition edition(String course, int number, CourseFiles files) {
        var at = Instant.parse("2026-11-20T10:00:00.123456Z");
        return new FrozenEdition(new EditionId(Ids.timeOrdered(at)), new Slug(course), number, files.digest(), at);
    }
}
