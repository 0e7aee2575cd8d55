package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.base.Slug;

class TextEditTest {

    private static final String PATH = "banks/storm.yaml";
    private static final TextSpot PROMPT = new TextSpot(PATH, "items/storm-001/prompt");
    private static final String BANK = """
            bank: storm   # asked in winter
            items:
              - id: storm-001
                prompt:
                  tr: Saat kaç?
                  en: Which hour?
            """;

    private static final String LESSON = "lessons/the-night";
    private static final String SOURCE = """
            ---
            title: The night
            summary: What the log says.
            ---

            ## What the log says {#the-log}

            Nine o’clock.

            ## The letter {#the-letter}

            Ten o’clock.

            ## Who says so? {#who-says-so}

            - The log.
            """;

    private static String typed(String file, TextSpot spot, Language language, String words) {
        var edit = TextEdit.of(file, SOURCE, spot, language, words).orElseThrow();
        return ((Typing.Fits) Typing.into(file, spot.path(language), edit)).text();
    }

    @Test
    void aTextOfABankIsChangedWhereItStands() {
        assertThat(typed(BANK, PROMPT, Language.TURKISH, "Hangi saat?"))
                .isEqualTo(BANK.replace("Saat kaç?", "Hangi saat?"));
    }

    @Test
    void aMissingLanguageIsAdded() {
        var text = typed(BANK, PROMPT, Language.AZERBAIJANI, "Hansı saat?");

        assertThat(TextEdit.words(text, PROMPT, Language.AZERBAIJANI)).contains("Hansı saat?");
        assertThat(TextEdit.words(text, PROMPT, Language.ENGLISH)).contains("Which hour?");
    }

    @Test
    void anEmptiedTextGoesWithItsLanguage() {
        assertThat(typed(BANK, PROMPT, Language.TURKISH, " "))
                .doesNotContain("tr:")
                .contains("en: Which hour?");
    }

    @Test
    void aTextThatIsGoneHasNoEdit() {
        assertThat(TextEdit.of(BANK, BANK, new TextSpot(PATH, "items/storm-002/prompt"), Language.TURKISH, "x"))
                .isEmpty();
        assertThat(TextEdit.of("items: [", "", PROMPT, Language.TURKISH, "x")).isEmpty();
    }

    @Test
    void theTextsOfALessonAreTypedAsInItsEditor() {
        assertThat(TextEdit.of(SOURCE, SOURCE, new TextSpot(LESSON, "the-log"), Language.ENGLISH, "x"))
                .contains(new DraftEdit.Body(new Slug("the-log"), "x"));
        assertThat(TextEdit.of(SOURCE, SOURCE, new TextSpot(LESSON, "heading:the-log"), Language.ENGLISH, "x"))
                .contains(new DraftEdit.Heading(new Slug("the-log"), "x"));
        assertThat(TextEdit.of(SOURCE, SOURCE, new TextSpot(LESSON, "front:title"), Language.ENGLISH, "x"))
                .contains(new DraftEdit.Front("title", "x"));
        assertThat(TextEdit.of(SOURCE, SOURCE, new TextSpot(LESSON, "No place"), Language.ENGLISH, "x"))
                .isEmpty();
    }

    @Test
    void aMissingSectionBeginsWhereTheSourceHasIt() {
        var letter = new TextSpot(LESSON, "the-letter");
        var turkish = SOURCE.replace("## The letter {#the-letter}\n\nTen o’clock.\n\n", "")
                .replace("Nine o’clock.", "Saat dokuz.");

        var text = typed(turkish, letter, Language.TURKISH, "Saat on.");

        assertThat(TextEdit.words(text, letter, Language.TURKISH)).contains("Saat on.");
        assertThat(text.indexOf("{#the-log}")).isLessThan(text.indexOf("## The letter {#the-letter}"));
        assertThat(text.indexOf("{#the-letter}")).isLessThan(text.indexOf("{#who-says-so}"));
    }

    @Test
    void aLessonThatIsNotThereBeginsWithWhatIsTyped() {
        var text = typed("", new TextSpot(LESSON, "the-log"), Language.TURKISH, "Saat dokuz.");

        assertThat(text)
                .contains("## What the log says {#the-log}", "Saat dokuz.")
                .doesNotContain("{#the-letter}");
        assertThat(TextEdit.of("", "", new TextSpot(LESSON, "the-log"), Language.TURKISH, "x"))
                .isEmpty();
    }
}
