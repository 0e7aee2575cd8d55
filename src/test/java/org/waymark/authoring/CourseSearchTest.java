package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.CountedText;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.CourseFiles;
import org.waymark.content.ExampleFiles;
import org.waymark.content.ScenarioCourse;
import org.waymark.content.files.CourseFolder;

class CourseSearchTest {

    private static final Slug COURSE = new Slug("lighthouse");

    private static Found find(CourseFiles files, String typed) {
        return SearchingCourses.found(new CourseIndexes().of(COURSE, files), Sought.of(typed));
    }

    private static List<String> ids(Found found, PartKind kind) {
        return found.groups().stream()
                .filter(it -> it.kind() == kind)
                .flatMap(it -> it.hits().stream())
                .map(Hit::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"firtina", "FIRTINA", "fırtına", "İKİ SƏS", "iki ses", "storm two voices", "Fırtına voices"})
    void neitherCaseNorMarksTellWordsApartAndLanguagesMayBeMixed(String typed) {
        assertThat(ids(find(ExampleFiles.all(), typed), PartKind.COURSE)).containsExactly("lighthouse");
    }

    @Test
    void everyKindOfPartIsFoundByItsIdWithItsPlace() {
        var files = ScenarioCourse.files();

        assertThat(ids(find(files, "storm-001"), PartKind.ITEM)).contains("storm-001");
        assertThat(ids(find(files, "date-the-storm"), PartKind.OBJECTIVE)).containsExactly("date-the-storm");
        assertThat(ids(find(files, "date-the-storm"), PartKind.ITEM)).isNotEmpty();
        assertThat(ids(find(files, "the-lamp"), PartKind.SCENARIO)).contains("the-lamp");
        assertThat(ids(find(files, "horizon"), PartKind.PASSAGE)).containsExactly("n2");
        assertThat(ids(find(files, "keeper"), PartKind.TERM)).contains("keeper");
        assertThat(ids(find(files, "m02"), PartKind.MODULE)).containsExactly("m02");
        assertThat(find(files, "nine o'clock").groups())
                .filteredOn(it -> it.kind() == PartKind.SECTION)
                .flatExtracting(Found.Group::hits)
                .first()
                .satisfies(it -> {
                    assertThat(it.within()).isEqualTo("the-night");
                    assertThat(it.path()).isEqualTo("lessons/the-night");
                    assertThat(it.title().orElseThrow().in(Language.ENGLISH)).isEqualTo("What the log says");
                });
    }

    @Test
    void aCitationFindsWhatCitesItAndNotWhatCitesItsNeighbours() {
        var files = ExampleFiles.with(
                "lessons/the-night/en.md", "writes nine o’clock [[log-1902 ¶1]]", "writes ten [[log-1902 ¶2]]");

        assertThat(ids(find(files, "log-1902 ¶2"), PartKind.SECTION)).contains("what-the-log-says", "who-says-so");
        assertThat(ids(find(files, "log-1902 ¶2"), PartKind.PARAGRAPH)).containsExactly("log-1902 ¶2");
        assertThat(SaidWords.citations("cites: a-1 ¶1, ¶12, b-2 fn-3 and [[a-1 h-1]]"))
                .containsExactlyInAnyOrder("a-1 ¶1", "a-1 ¶12", "b-2 fn-3", "a-1 h-1");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a", "a-", "ab1-", "- ", "a ¶1, ", "a ¶1,¶2"})
    void citationsAreFoundInStepsThatGrowWithTheTextAndNoFaster(String again) {
        var text = new CountedText(again.repeat(10_000));

        SaidWords.citations(text);

        assertThat(text.looks()).isLessThan(20 * text.length());
    }

    @Test
    void aPlaceAmongThousandsIsCited() {
        assertThat(SaidWords.citations("a-1 ¶1" + ", ¶2".repeat(20_000))).containsExactlyInAnyOrder("a-1 ¶1", "a-1 ¶2");
    }

    @Test
    void onlyTheBeginningOfWhatIsTypedIsLookedFor() {
        assertThat(Sought.of("é".repeat(100_000)).words()).containsExactly("e".repeat(SearchingCourses.LONGEST));
        assertThat(Sought.of("a ".repeat(100_000)).words()).hasSize(SearchingCourses.LONGEST / 2);
    }

    @Test
    void whoseNameFitsComesFirst() {
        var items = ids(find(ExampleFiles.all(), "storm-004"), PartKind.ITEM);

        assertThat(items).first().isEqualTo("storm-004");
    }

    @Test
    void aFileThatCannotBeReadIsFoundAsAWhole() {
        var files = ExampleFiles.and("banks/broken.yaml", "bank: broken\nitems: [ unendingly");

        assertThat(ids(find(files, "unendingly"), PartKind.BANK)).containsExactly("broken");
    }

    @Test
    void theWordsAroundAreShownAsTheyAreWritten() {
        var sought = Sought.of("firtina");

        assertThat(sought.excerpt("Bir Fırtına, iki ses.")).contains("Bir Fırtına, iki ses.");
        assertThat(sought.excerpt("a b c d e f g h i j FIRTINA k")).contains("… c d e f g h i j FIRTINA k");
        assertThat(sought.excerpt("nothing of that")).isEmpty();
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(Sought.of("   ").isNothing()).isTrue();
        assertThat(find(ExampleFiles.all(), "no such word anywhere").groups()).isEmpty();
        assertThat(find(ExampleFiles.all(), "no such word anywhere").count()).isZero();
    }

    @Test
    void onlyWhatChangedIsGoneThroughAgain() {
        var indexes = new CourseIndexes();
        var before = indexes.of(COURSE, ExampleFiles.all());
        var texts = new HashMap<>(ExampleFiles.all().texts());
        texts.put("glossary.yaml", "terms:\n  - id: lamp\n");

        var after = indexes.of(COURSE, new CourseFiles("lighthouse", texts));

        assertThat(after.stream().filter(it -> it.hit().kind() == PartKind.TERM))
                .hasSize(1);
        assertThat(after.stream()
                        .filter(it -> it.hit().kind() == PartKind.ITEM)
                        .findFirst()
                        .orElseThrow())
                .isSameAs(before.stream()
                        .filter(it -> it.hit().kind() == PartKind.ITEM)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void theShippedCourseIsSearchedInAnInstant() {
        var files = CourseFolder.open(Path.of("content/turkiye-azerbaijan")).files();
        var indexes = new CourseIndexes();
        indexes.of(COURSE, files);

        var begun = System.nanoTime();
        var found = SearchingCourses.found(indexes.of(COURSE, files), Sought.of("Şuşa bəyannaməsi"));
        var took = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(found.count()).isPositive();
        assertThat(took).isLessThan(Duration.ofSeconds(1));
    }
}
