package org.waymark.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Slug;
import tools.jackson.databind.json.JsonMapper;

class SafeMarkdownTest {

    /** Beside the project, or beside the folder of its work trees. */
    private static final Optional<Path> HOSTILE = Stream.of("..", "../..")
            .map(folder -> Path.of(folder, "shared/fixtures/hostile/markdown.json"))
            .filter(Files::exists)
            .findFirst();

    private static final Duration AT_MOST = Duration.ofMillis(250);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final SafeMarkdown markdown = new SafeMarkdown(Map.of(new Slug("log"), "LG", new Slug("odd"), "<b>"));

    @Test
    void aCitationBecomesAMarkBoundToItsSentence() {
        assertThat(html("It rained [[log ¶39]]."))
                .isEqualTo("<p>It rained&#xa0;<button type=\"button\" class=\"cite\" data-source=\"log\""
                        + " data-anchor=\"¶39\" aria-expanded=\"false\">LG ¶39</button>\u2060.</p>\n");
    }

    @Test
    void severalPlacesGiveSeveralMarksAlsoAcrossTheEndOfALine() {
        assertThat(html("It rained\n[[log ¶3,\nfn-2]] [[other h-1]]."))
                .containsSubsequence(">LG ¶3</button> <button", ">LG fn-2</button>", ">other h-1</button>")
                .doesNotContain("rained\n");
    }

    @Test
    void aMarkInATableAndInAListIsAMark() {
        assertThat(html("| a |\n|---|\n| b [[log ¶1]] |\n\n- **c** [[log ¶2]]")).contains("LG ¶1", "LG ¶2");
    }

    @Test
    void codeIsNoCitationAndWhatCannotBeReadStaysText() {
        assertThat(html("`[[log ¶1]]`")).isEqualTo("<p><code>[[log ¶1]]</code></p>\n");
        assertThat(html("[[nowhere]]")).isEqualTo("<p>nowhere</p>\n");
    }

    @Test
    void aTermIsAButtonAndALinkOutGivesNothingAway() {
        assertThat(html("[pact](term:pact)"))
                .isEqualTo("<p><button type=\"button\" class=\"term\" data-term=\"pact\">pact</button></p>\n");
        assertThat(html("[here](https://example.org/?a=1&b=2)"))
                .isEqualTo(
                        "<p><a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer nofollow\">here</a></p>\n");
    }

    @Test
    void linesDoNotBreakBeforePunctuationOrWithinANumber() {
        assertThat(html("[pact](term:pact), six F-16s, 1918–2025 and well-known [pact](term:pact) ties"))
                .contains("pact</button>\u2060, six F-\u206016s, 1918–\u20602025 and well-known ")
                .endsWith("pact</button> ties</p>\n");
    }

    @Test
    void aSignIsTextAndNotMarkup() {
        assertThat(html("[[odd ¶1]]")).contains("&lt;b&gt; ¶1").doesNotContain("<b>");
    }

    @ParameterizedTest(name = "[x]({0}) keeps its words and loses its address")
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "&#106;avascript:alert(1)",
                "data:text/html,x",
                "http://x",
                "//example.org",
                "/sign-out",
                "mailto:a@b",
                "vbscript:x",
                "term:Not-An-Id",
                "https:",
                "file:///etc/passwd"
            })
    void onlyHttpsLeadsAnywhere(String address) {
        var body = Jsoup.parseBodyFragment(html("[x](" + address + ")")).body();

        assertThat(body.text()).isEqualTo("x");
        assertThat(body.select("a, button")).isEmpty();
    }

    @ParameterizedTest(name = "{0} is shown, not done")
    @CsvSource(
            delimiter = '~',
            value = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javas&Tab;cript:alert(1)\">x</a>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<button class=cite data-source=\"x\" onclick=alert(1)>x</button>",
                "<div style=\"position:fixed\" id=a>x</div>",
                "<svg/onload=alert(1)>",
                "<form action=/sign-out><input autofocus onfocus=alert(1)></form>",
                "![x](x\"onerror=\"alert(1))"
            })
    void nothingHostileSurvives(String hostile) {
        assertInert(hostile);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"[", "![[", "> ", "*a ", "**", "|a", "[[a ", "- ", "`", "<", "&#", "[a](", "_a*"})
    void endlessRepetitionIsQuickAndNeedsNoStack(String piece) {
        assertInert(piece.repeat(20_000 / piece.length()));
        assertInert("| a |\n|---|\n" + piece.repeat(5_000));
    }

    @Test
    void manyMarksInOneParagraphAreFoundInNoTimeEachInItsLine() {
        var document = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> LessonMarkdown.parse("It rained [[log ¶1]]\n".repeat(20_000)));

        var last = document.getFirstChild().getLastChild();
        assertThat(last).isInstanceOf(CitationMark.class);
        assertThat(last.getSourceSpans().getFirst().getLineIndex()).isEqualTo(19_999);
    }

    @Test
    void aTableThatWouldBeFilledWithEmptyCellsStaysText() {
        var wide = table(1_000, 1_000);

        assertInert(wide);
        assertThat(html(wide)).doesNotContain("<table");
        assertThat(html("> " + wide.replace("\n", "\n> "))).doesNotContain("<table");
        assertThat(LessonMarkdown.tooLargeTable("a\n\n" + wide)).hasValue(2);
    }

    @Test
    void manyTablesStayTextTogetherWhereEachAloneWouldNot() {
        var one = table(40, 40);
        var lines = one.lines().count() + 1;

        assertThat(html(one)).contains("<table");
        assertThat(LessonMarkdown.tooLargeTable((one + "\n").repeat(11))).isEmpty();
        assertThat(LessonMarkdown.tooLargeTable((one + "\n").repeat(1_000))).hasValue((int) (11 * lines));
        assertThat(html((one + "\n").repeat(1_000))).doesNotContain("<table");
    }

    @Test
    void whatStandsAroundATableDoesNotMakeItTooLarge() {
        var prose = "It rained, | or not.\n".repeat(3_000);

        assertThat(html(prose + "\n" + table(5, 100) + "\n" + prose)).contains("<table");
    }

    private static String table(int columns, int rows) {
        return "|a".repeat(columns) + "|\n" + "|-".repeat(columns) + "|\n" + "|b\n".repeat(rows);
    }

    /** The corpus is not ours to copy; where it lies beside the project, every entry must come out inert. */
    @Test
    void everyEntryOfTheHostileCorpusComesOutInert() throws IOException {
        assumeTrue(HOSTILE.isPresent(), "no ../shared/fixtures/hostile/markdown.json: only our own samples were tried");

        var entries = JsonMapper.shared().readTree(Files.readString(HOSTILE.orElseThrow()));

        assertThat(entries).isNotEmpty().allSatisfy(entry -> assertInert(entry.stringValue()));
    }

    private void assertInert(String hostile) {
        var took = quickest(hostile);
        var html = html(hostile);

        assertThat(took).isLessThan(AT_MOST);
        var body = Jsoup.parseBodyFragment(html).body();
        assertThat(body.select("*").not("body").eachAttr("class").stream().distinct())
                .isSubsetOf("cite", "term");
        assertThat(body.select("body *")).allSatisfy(SafeMarkdownTest::assertHarmless);
    }

    /** The best of three, as time of the processor: what else the machine does is not the renderer's. */
    private Duration quickest(String text) {
        return Stream.generate(() -> {
                    var start = THREADS.getCurrentThreadCpuTime();
                    html(text);
                    return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
                })
                .limit(3)
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private static void assertHarmless(Element element) {
        assertThat(element.normalName())
                .isIn(Stream.of(
                                "p h3 h4 ul ol li blockquote pre code em strong br hr a button".split(" "),
                                "table thead tbody tr th td".split(" "))
                        .flatMap(Stream::of)
                        .toList());
        assertThat(element.attributes())
                .allSatisfy(attribute -> assertThat(attribute.getKey())
                        .isIn(
                                "href",
                                "rel",
                                "type",
                                "class",
                                "data-source",
                                "data-anchor",
                                "data-term",
                                "aria-expanded",
                                "start",
                                "align"));
        assertThat(element.attr("href")).matches("(https://.+)?");
    }

    private String html(String text) {
        return markdown.render(text).value();
    }
}
