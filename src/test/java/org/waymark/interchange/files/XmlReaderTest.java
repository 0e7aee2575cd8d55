package org.waymark.interchange.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Problem;
import org.waymark.interchange.Spot;
import org.waymark.interchange.XmlElement;
import org.waymark.interchange.XmlReading;

class XmlReaderTest {

    @Test
    void eachElementKnowsWhereItsTagBegins() {
        var root = root("<?xml version=\"1.0\"?>\r\n<quiz>\n  <a x='1 > 0'/><b\n   y=\"2\">ş<c/></b>\n</quiz>\n");

        assertThat(root.at()).isEqualTo(new Spot(2, 1));
        assertThat(root.children()).extracting(XmlElement::at).containsExactly(new Spot(3, 3), new Spot(3, 17));
        assertThat(root.children().getLast().children().getFirst().at()).isEqualTo(new Spot(4, 11));
        assertThat(root.children().getFirst().attributes()).containsEntry("x", "1 > 0");
    }

    @Test
    void manyTagsOnOneLineTakeNoLongerThanTheLineHasSigns() {
        var tags = 400_000;

        var root = assertTimeout(Duration.ofSeconds(10), () -> root("<q>" + "<a/>".repeat(tags) + "</q>"));

        assertThat(root.children().getLast().at()).isEqualTo(new Spot(1, 4 + 4 * (tags - 1)));
    }

    @Test
    void placesAreCountedInSignsOnEveryLine() {
        var root = root("<q><a>😀😀</a><b/>😀\n😀<c/><d/></q>");

        assertThat(root.children())
                .extracting(XmlElement::at)
                .containsExactly(new Spot(1, 4), new Spot(1, 13), new Spot(2, 2), new Spot(2, 6));
    }

    @Test
    void textsAreWholeHoweverTheyAreWritten() {
        var root = root("\uFEFF<t>a &amp; &#x131; <![CDATA[<b>]]]]><![CDATA[>]]> &lt;c</t>");

        assertThat(root.text()).isEqualTo("a & ı <b>]]> <c");
    }

    @Test
    void moreSignsThanTheParserWouldTakeByItselfAreRead() {
        assertThat(root("<t>" + "&lt;p&gt;".repeat(100_000) + "</t>").text()).hasSize(300_000);
    }

    @Test
    void whatIsEmbeddedIsPassedOver() {
        var root = root("<text>a<file name=\"x.png\" encoding=\"base64\">" + "eA==".repeat(500_000) + "</file></text>");

        assertThat(root.children().getFirst().text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<quiz>",
                "<quiz></quiz><quiz></quiz>",
                "<quiz a='1' a='2'/>",
                "<q>a\u0000b</q>",
                "<q>&#xD800;</q>",
                "<q>&nbsp;</q>",
                "<q>&#0;</q>",
                "<?xml version=\"1.1\"?><q>&#1;</q>"
            })
    void whatIsNotWellFormedIsNamedAndNotRead(String text) {
        assertThat(keys(XmlReader.read(text, "q.xml"))).containsExactly("interchange.problem.xml-broken");
    }

    @Test
    void whatIsBrokenIsNamedByItsPlace() {
        assertThat(XmlReader.read("<quiz>\n  <a></b>\n</quiz>", "q.xml").problems())
                .singleElement()
                .satisfies(it -> assertThat(it.place().line()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE q SYSTEM \"http://127.0.0.1:%d/q.dtd\"><q/>",
                "<!DOCTYPE q PUBLIC \"-//a\" \"http://127.0.0.1:%d/q.dtd\"><q/>",
                "<!DOCTYPE q [<!ENTITY x SYSTEM \"http://127.0.0.1:%d/x\">]><q>&x;</q>",
                "<!DOCTYPE q [<!ENTITY %% p SYSTEM \"http://127.0.0.1:%d/p.dtd\"> %%p;]><q/>",
                "<!DOCTYPE q [<!ENTITY x SYSTEM \"jar:http://127.0.0.1:%d/a.jar!/b\">]><q>&x;</q>",
                "<!DOCTYPE q [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><q>&x;</q>",
                "<!DOCTYPE q [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><q>&b;</q>",
                "<!DOCTYPE q><q/>"
            })
    void aDeclarationIsRefusedAndNothingIsLookedUp(String text) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var reading = XmlReader.read(text.formatted(server.getLocalPort()), "q.xml");

            assertThat(reading.root()).isEmpty();
            assertThat(keys(reading)).containsExactly("interchange.problem.xml-declares");
            assertThat(isAsked(server)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml-stylesheet type=\"text/xsl\" href=\"http://127.0.0.1:%d/x.xsl\"?><q/>",
                "<q xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"http://127.0.0.1:%d/x\"/></q>",
                "<q xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:schemaLocation=\"a http://127.0.0.1:%d/a.xsd\"/>"
            })
    void whatIsOnlyNamedIsNotLookedUp(String text) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(XmlReader.read(text.formatted(server.getLocalPort()), "q.xml")
                            .root())
                    .isPresent();
            assertThat(isAsked(server)).isFalse();
        }
    }

    private static boolean isAsked(ServerSocket server) throws IOException {
        server.setSoTimeout((int) Duration.ofMillis(20).toMillis());
        try (var _ = server.accept()) {
            return true;
        } catch (SocketTimeoutException _) {
            return false;
        }
    }

    @Test
    void thereIsAnEndToHowDeepWideAndLongItMayBe() {
        var deep = "<a>".repeat(SafeXml.DEEPEST + 1) + "</a>".repeat(SafeXml.DEEPEST + 1);
        var wide = IntStream.range(0, 20_000).mapToObj(it -> "a" + it + "=''").collect(Collectors.joining(" "));
        var some = IntStream.range(0, 100).mapToObj(it -> "a" + it + "=''").collect(Collectors.joining(" "));
        var many = "<a>" + "<b/>".repeat(XmlReader.MOST_ELEMENTS) + "</a>";
        var value = "<a b='" + "x".repeat(SafeXml.LONGEST_VALUE + 1) + "'/>";
        var words = "<a>" + "x".repeat(XmlReader.LONGEST_TEXT + 1) + "</a>";

        for (var text :
                List.of(deep, "<a>".repeat(100_000), "<a " + wide + "/>", "<a " + some + "/>", many, value, words)) {
            assertThat(keys(XmlReader.read(text, "q.xml"))).containsExactly("interchange.problem.xml-too-much");
        }
        assertThat(keys(XmlReader.read("<a>" + " ".repeat(XmlReader.LONGEST) + "</a>", "q.xml")))
                .containsExactly("interchange.problem.too-long");
    }

    @Test
    void asMuchAsIsAllowedIsRead() {
        var deep = "<a>".repeat(SafeXml.DEEPEST) + "</a>".repeat(SafeXml.DEEPEST);
        var attributes = IntStream.range(0, SafeXml.MOST_ATTRIBUTES)
                .mapToObj(it -> "a" + it + "=''")
                .collect(Collectors.joining(" "));
        var words = "<a>" + "x".repeat(XmlReader.LONGEST_TEXT) + "</a>";

        for (var text : List.of(deep, "<a " + attributes + "/>", words)) {
            assertThat(XmlReader.read(text, "q.xml").problems()).isEmpty();
        }
    }

    private static List<String> keys(XmlReading reading) {
        return reading.problems().stream().map(Problem::key).toList();
    }

    private static XmlElement root(String text) {
        var reading = XmlReader.read(text, "q.xml");
        assertThat(reading.problems()).isEmpty();
        return Optional.of(reading).flatMap(XmlReading::root).orElseThrow();
    }
}
