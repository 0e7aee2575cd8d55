package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDigestTest {

    @Test
    void whereLinesAreBrokenMakesNoOtherText() {
        assertThat(TextDigest.of("Nine\r\no’clock. ")).isEqualTo(TextDigest.of("\nNine  o’clock."));
    }

    @Test
    void aNewParagraphMakesAnotherText() {
        assertThat(TextDigest.of("Nine o’clock.\n\nTen.")).isNotEqualTo(TextDigest.of("Nine o’clock. Ten."));
        assertThat(TextDigest.of("Nine.\r\n \r\nTen.")).isEqualTo(TextDigest.of("Nine.\n\n\nTen."));
    }

    @Test
    void blankIsNothing() {
        assertThat(TextDigest.of(" \n ")).isEqualTo(TextDigest.NOTHING).hasSize(64);
    }
}
