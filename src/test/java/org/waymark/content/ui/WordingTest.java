package org.waymark.content.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;

class WordingTest {

    private static final LocalizedText TITLE =
            new LocalizedText(Map.of(Language.ENGLISH, "Ties, 1918–2025, to–day"), Language.ENGLISH);

    @Test
    void aTitleHoldsItsYearsTogetherAndRunningTextStaysAsItIs() {
        assertThat(Wording.say(new H1(), TITLE, Language.ENGLISH).getText()).isEqualTo("Ties, 1918–\u20602025, to–day");
        assertThat(Wording.say(new Span(), TITLE, Language.ENGLISH).getText()).isEqualTo("Ties, 1918–2025, to–day");
    }

    @Test
    void aLongTextIsCutAtItsBlankLinesHoweverManyBlanksItHas() {
        var text = new LocalizedText(
                Map.of(Language.ENGLISH, "One  \n two" + " ".repeat(200_000) + "three\n \nfour"), Language.ENGLISH);

        var paragraphs =
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Wording.paragraphs(text, Language.ENGLISH));

        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.getFirst().getText()).startsWith("One two ").endsWith(" three");
        assertThat(paragraphs.getLast().getText()).isEqualTo("four");
    }

    @Test
    void whatIsInAnotherLanguageThanThePageSaysSo() {
        assertThat(Wording.say(new Span(), TITLE, Language.TURKISH).getElement().getAttribute("lang"))
                .isEqualTo("en");
        assertThat(Wording.say(new Span(), TITLE, Language.ENGLISH).getElement().hasAttribute("lang"))
                .isFalse();
    }
}
