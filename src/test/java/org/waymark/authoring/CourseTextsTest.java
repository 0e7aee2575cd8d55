package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;

class CourseTextsTest {

    private static final String BANK = """
            bank: storm
            items:
              - id: storm-001
                facts: [F001]
                hints:
                  -
                    tr: Bak.
                    en: Look.
                single-choice:
                  prompt:
                    tr: Saat kaç?
                    en: Which hour?
                  options:
                    - id: nine
                      correct: true
                      text:
                        tr: " "
                        en: Nine
            """;

    private static final String LESSON = """
            ---
            title: The night
            summary: What the log says.
            ---

            ## What the log says {#the-log}

            Nine o’clock.
            """;

    private static TextSpot spot(String place) {
        return new TextSpot("banks/storm.yaml", place);
    }

    @Test
    void aTextOfABankIsCalledByIdsAndKeys() {
        var texts = CourseTexts.read("banks/storm.yaml", BANK);

        assertThat(texts.texts().keySet())
                .containsExactly(
                        spot("items/storm-001/hints/0"),
                        spot("items/storm-001/single-choice/prompt"),
                        spot("items/storm-001/single-choice/options/nine/text"));
        assertThat(texts.in(spot("items/storm-001/single-choice/prompt"), Language.TURKISH))
                .contains("Saat kaç?");
    }

    @Test
    void aBlankTextIsNotThere() {
        var texts = CourseTexts.read("banks/storm.yaml", BANK);

        assertThat(texts.in(spot("items/storm-001/single-choice/options/nine/text"), Language.TURKISH))
                .isEmpty();
        assertThat(texts.in(spot("items/storm-001/hints/0"), Language.AZERBAIJANI))
                .isEmpty();
    }

    @Test
    void aLessonHasItsTextsInAFileForEachLanguage() {
        var english = CourseTexts.read("lessons/the-night/en.md", LESSON);
        var turkish = CourseTexts.read("lessons/the-night/tr.md", LESSON.replace("Nine o’clock.", "Saat dokuz."));
        var both = CourseTexts.together(List.of(english, turkish));
        var body = new TextSpot("lessons/the-night", "the-log");

        assertThat(both.texts().keySet())
                .extracting(TextSpot::place)
                .containsExactly("front:title", "front:summary", "heading:the-log", "the-log");
        assertThat(both.texts().get(body))
                .isEqualTo(Map.of(Language.ENGLISH, "Nine o’clock.", Language.TURKISH, "Saat dokuz."));
        assertThat(both.files(Language.AZERBAIJANI)).isEmpty();
        assertThat(both.spots("lessons/the-night", Language.TURKISH)).hasSize(4);
        assertThat(body.path(Language.TURKISH)).isEqualTo("lessons/the-night/tr.md");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThat(CourseTexts.read("banks/storm.yaml", "items: [").unreadable())
                .containsExactly("banks/storm.yaml");
        assertThat(CourseTexts.read("lessons/the-night/tr.md", "no front").unreadable())
                .containsExactly("lessons/the-night/tr.md");
        assertThat(CourseTexts.read("lessons/the-night/tr.md", "").hasUnreadable())
                .isFalse();
    }

    @Test
    void aLongPlaceIsCutAndStillTellsItselfFromOthers() {
        var long1 = "key-".repeat(60) + "a";
        var long2 = "key-".repeat(60) + "b";
        var texts = CourseTexts.read("course.yaml", long1 + ": {en: x}\n" + long2 + ": {en: y}\n");

        assertThat(texts.texts().keySet())
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.place()).hasSizeLessThanOrEqualTo(YamlTexts.LONGEST_PLACE));
    }

    @Test
    void twoRowsOfOneIdAreBothFound() {
        var texts = CourseTexts.read("a.yaml", "terms:\n  - id: a\n    term: {en: x}\n  - id: a\n    term: {en: y}\n");

        assertThat(texts.texts().keySet())
                .extracting(TextSpot::place)
                .containsExactly("terms/a/term", "terms/a/term/2");
    }
}
