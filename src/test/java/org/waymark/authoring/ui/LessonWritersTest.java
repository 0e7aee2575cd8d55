package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.authoring.Turn;
import org.waymark.base.Slug;

class LessonWritersTest {

    private static final Slug NIGHT = new Slug("the-night");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static Turn turn(String path, String place, String name) {
        return new Turn(path, place, name, NOON);
    }

    @Test
    void whoWritesInASectionIsNamedThereInWhateverLanguage() {
        var turns = List.of(
                turn("lessons/the-night", "who-says-so", "Kamal"),
                turn("lessons/the-night/tr.md", "", "Rəna"),
                turn("lessons/the-night-after", "who-says-so", "Yaban"),
                turn("banks/the-night.yaml", "n-1", "Ada"));

        assertThat(LessonWriters.of(turns, NIGHT))
                .containsExactly(
                        new LessonSheet.Writer("Kamal", Optional.of(new Slug("who-says-so"))),
                        new LessonSheet.Writer("Rəna", Optional.empty()));
    }
}
