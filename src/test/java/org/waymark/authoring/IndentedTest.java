package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndentedTest {

    @Test
    void whatIsReadHasNoBlankLinesAroundItAndNoIndentation() {
        assertThat(new Indented("\n\n  # first\n  - id: a\n    b: c").read()).isEqualTo("# first\n- id: a\n  b: c");
        assertThat(new Indented("## One {#one}\n\nText\n").read()).isEqualTo("## One {#one}\n\nText");
    }

    @Test
    void otherWordsStandWhereTheOldOnesStood() {
        assertThat(new Indented("\n\n  - id: a\n    b: c").written("- id: a\n\n  b: d\n"))
                .isEqualTo("\n\n  - id: a\n\n    b: d");
        assertThat(new Indented("<svg/>\n").written("<svg>x</svg>")).isEqualTo("<svg>x</svg>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n  - id: a\n    b: |\n      c\n\n      d", "\n\n## One {#one}\n\nA  \nB", "id: a", "\ntitle: x", "a\n"})
    void whatIsReadAndWrittenIsAsItWas(String raw) {
        var part = new Indented(raw);

        assertThat(part.written(part.read())).isEqualTo(raw);
    }
}
