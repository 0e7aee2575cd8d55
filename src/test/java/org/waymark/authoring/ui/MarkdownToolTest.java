package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Examples;
import org.waymark.content.markdown.SafeMarkdown;

class MarkdownToolTest {

    private static final SafeMarkdown MARKDOWN = new SafeMarkdown(Map.of(new Slug("log-1902"), "LG"));

    @ParameterizedTest(name = "{0} makes <{1}>")
    @CsvSource({
        "BOLD, strong",
        "ITALIC, em",
        "HEADING, h3",
        "LIST, ul",
        "NUMBERED, ol",
        "QUOTE, blockquote",
        "TABLE, table"
    })
    void whatAToolWritesIsWhatTheReaderUnderstands(MarkdownTool tool, String tag) {
        var written = tool.way() == MarkdownTool.Way.BLOCK
                ? tool.before().replace("{0}", "Column")
                : tool.before() + "words" + tool.after();

        assertThat(MARKDOWN.render(written).value()).contains("<" + tag + ">");
    }

    @Test
    void aLinkLeadsOnceItHasAnAddress() {
        var written =
                MarkdownTool.LINK.before() + "words" + MarkdownTool.LINK.after().replace("://", "://example.org");

        assertThat(MARKDOWN.render(written).value()).contains("href=\"https://example.org\"", ">words</a>");
    }

    @Test
    void aCitationAndATermBecomeMarks() {
        var course = Examples.course();
        var term = course.term(new Slug("keeper")).orElseThrow();
        var place = new ParagraphSearch(course).find("¶2", Optional.empty()).getFirst();

        assertThat(MARKDOWN.render(words(Snippet.of(place.citation()))).value())
                .contains("data-source=\"log-1902\"", ">LG ¶2</button>");
        assertThat(MARKDOWN.render(words(Snippet.of(term, Language.TURKISH))).value())
                .contains("data-term=\"keeper\"", ">fenerci</button>");
    }

    @ParameterizedTest
    @EnumSource(MarkdownTool.class)
    void noToolNeedsTheKeyThatWritesSignsOnATurkishKeyboard(MarkdownTool tool) {
        assertThat(tool.keys()).doesNotContain("alt");
        assertThat(tool.keys().isEmpty()).isEqualTo(tool.spokenKeys().isEmpty());
    }

    @Test
    void noTwoToolsShareTheirKeys() {
        var keys = Stream.concat(
                        Arrays.stream(MarkdownTool.values()).map(MarkdownTool::keys), Stream.of("shift-2", "shift-3"))
                .filter(it -> !it.isEmpty());

        assertThat(keys).doesNotHaveDuplicates();
    }

    private static String words(Snippet snippet) {
        return snippet.before() + snippet.words() + snippet.after();
    }
}
