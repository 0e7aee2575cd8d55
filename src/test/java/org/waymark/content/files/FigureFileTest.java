package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Slug;
import org.waymark.content.CourseFiles;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;

/** Figures as their author wrote them, and one slip at a time. */
class FigureFileTest {

    private static final String LINE = "figures/storm-line.yaml";
    private static final String WEB = "figures/who-hired-whom.yaml";
    private static final String BARS = "figures/oil-burnt.yaml";
    private static final String SHARES = "figures/oil-bought.yaml";
    private static final String CARDS = "figures/two-texts.yaml";
    private static final String KINDS = "figures/kinds.yaml";

    static Stream<Slip> slips() {
        return Stream.of(
                new Slip(LINE, "figure: timeline", "figure: axis", "1 not-one-of"),
                new Slip(LINE, "when: 1902-11-03", "when: 3 November", "29 not-a-date"),
                new Slip(LINE, "when: 1902-11-03", "when: 1902-11-31", "29 not-a-date"),
                new Slip(LINE, "when: 1902-11/1903-02", "when: 1903-02/1902-11", "38 not-a-stretch"),
                new Slip(LINE, "when: 1902-11/1903-02", "when: 1902-11/1903", "38 not-a-stretch"),
                new Slip(LINE, "kind: event", "kind: battle", "30 not-one-of"),
                new Slip(LINE, "id: storm", "id: letter", "28 twice-in-figure"),
                new Slip(LINE, "inferred: true", "inferred: perhaps", "21 not-one-of"),
                new Slip(LINE, "[letter-1903 ¶1]", "[letter-1903 ¶9]", "26 dangling-place"),
                new Slip(LINE, "lesson: the-letter", "lesson: the-shore", "27 dangling-lesson"),
                new Slip(LINE, "section: what-the-log-says", "section: what-nobody-says", "16 dangling-section"),
                new Slip(LINE, "stands:", "stand:", "14 unknown-key"),
                new Slip(WEB, "when: 1901", "when: some day", "21 not-a-date"),
                new Slip(WEB, "    when: 1901\n", "", "19 missing-key"),
                new Slip(WEB, "to: harbour", "to: nobody", "39 no-such-node"),
                new Slip(BARS, "amount: 40", "amount: forty", "29 not-an-amount"),
                new Slip(BARS, "amount: 40", "amount: -40", "29 not-an-amount"),
                new Slip(SHARES, "share: none", "share: 37.6", "15 more-than-whole"),
                new Slip(CARDS, "- source: log-1902", "- source: log-1903", "17 dangling-source"),
                new Slip(CARDS, "- aspect: author", "- aspect: hand", "19 no-such-aspect"),
                new Slip(KINDS, "id: two-hours", "id: three-hours", "92 dangling-difference-kind"));
    }

    @Test
    void allKindsAreReadAsTheyAreMeant() {
        var reading = CourseReader.read(ExampleFiles.all());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.course().orElseThrow().figures())
                .containsExactlyElementsOf(Examples.course().figures());
    }

    @Test
    void theOneInALessonIsFoundAtItsSection() {
        assertThat(Examples.course().figures(Examples.FIRST_LESSON, Examples.FIRST_SECTION))
                .extracting(figure -> figure.id().value())
                .containsExactly("storm-line");
        assertThat(Examples.course().figures(Examples.FIRST_LESSON, new Slug("who-says-so")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsNamedWithItsLine(Slip slip) {
        var problems = CourseReader.read(ExampleFiles.with(slip.file(), slip.passage(), slip.instead()))
                .problems();

        assertThat(problems)
                .extracting(
                        problem -> problem.place().line() + " " + problem.key().substring("content.problem.".length()))
                .contains(slip.said());
    }

    @Test
    void aFigureThatCannotBeReadLeavesTheOthers() {
        var files = ExampleFiles.and(LINE, "figure: timeline\n");
        var figures = CourseReader.read(files).course().orElseThrow().figures();

        assertThat(figures).hasSize(Examples.course().figures().size() - 1);
    }

    @Test
    void aCourseNeedsNoFigures() {
        var texts = new HashMap<>(ExampleFiles.all().texts());
        texts.keySet().removeIf(path -> path.startsWith("figures/"));
        texts.computeIfPresent("sources.yaml", (_, text) -> text.replace("    kind: two-hours\n", ""));
        var reading = CourseReader.read(new CourseFiles(Examples.COURSE.value(), texts));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.course().orElseThrow().figures()).isEqualTo(List.of());
    }
}
