package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.CourseFiles;
import org.waymark.content.ExampleFiles;
import org.waymark.content.ExampleKinds;

/** Pictures do nothing and fetch nothing. */
class PictureFileTest {

    @ParameterizedTest(name = "{1} when there is {0}")
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>                                | 3 picture-element
            <a href="https://example.org"><path d="M0 0"/></a>       | 3 picture-element
            <image href="#a"/>                                       | 3 picture-element
            <foreignObject width="9" height="9"/>                    | 3 picture-element
            <use href="#a"/>                                         | 3 picture-element
            <set attributeName="href" to="javascript:alert(1)"/>     | 3 picture-element
            <animate attributeName="x"/>                             | 3 picture-element
            <x:g xmlns:x="urn:x"/>                                   | 3 picture-element
            <svg viewBox="0 0 1 1"/>                                 | 3 picture-element
            <style><g/>path { fill: red }</style>                    | 3 picture-element
            <path d="M0 0" onclick="alert(1)"/>                      | 3 picture-attribute
            <path d="M0 0" ONLOAD="alert(1)"/>                       | 3 picture-attribute
            <path d="M0 0" style="fill: url(https://example.org)"/>  | 3 picture-attribute
            <path d="M0 0" style="fill: u\\72l(//example.org)"/>     | 3 picture-attribute
            <path d="M0 0" fill="url( 'https://example.org/a#b' )"/> | 3 picture-attribute
            <path d="M0 0" fill="URL(data:image/png)"/>              | 3 picture-attribute
            <path xml:base="https://example.org" d="M0 0"/>          | 3 picture-attribute
            <linearGradient href="https://example.org/#a"/>          | 3 picture-attribute
            <linearGradient href="data:image/svg+xml,x"/>            | 3 picture-attribute
            <style>@import "https://example.org/a.css";</style>      | 3 picture-attribute
            <style><![CDATA[p { fill: url(//example.org) }]]></style>| 3 picture-attribute
            <?xml-stylesheet href="a.css"?>                          | 3 picture-instruction
            <path d="M0 0">                                          | 9 broken-picture
            <text>&nbsp;</text>                                      | 3 broken-picture
            """)
    void whatCouldActIsRefused(String piece, String said) {
        var drawn = ExampleKinds.drawn("\t<title>Harbour</title>", piece);

        assertThat(said(drawn)).contains("pictures/harbour.svg:" + said);
    }

    @ParameterizedTest(name = "{0} may be there")
    @ValueSource(
            strings = {
                "<linearGradient id='b' href='#sea'/>",
                "<path d='M0 0' fill='url(#sea)' style='stroke: url(#sea)'/>",
                "<text x='1' y='2' xml:lang='tr'>liman</text>",
                "<clipPath id='c'><rect width='1' height='1'/></clipPath>",
                "<!-- drawn by hand -->"
            })
    void whatOnlyDrawsIsAccepted(String piece) {
        assertThat(said(ExampleKinds.drawn("\t<title>Harbour</title>", piece))).isEmpty();
    }

    @ParameterizedTest(name = "a picture of {0}")
    @CsvSource(delimiter = '|', textBlock = """
            viewBox="0 0 640 400"   | width="640" height="400" | 2 picture-view-box
            viewBox="0 0 640 400"   | viewBox="-5 0 640 400"   | 2 picture-view-box
            viewBox="0 0 640 400"   | viewBox="0 0 640.5 400"  | 2 picture-view-box
            viewBox="0 0 640 400"   | viewBox="0 0 64000 400"  | 2 picture-view-box
            xmlns="http://www.w3.org/2000/svg" | xmlns="urn:x" | 2 not-svg
            """)
    void aPictureSaysItsSizeAndWhatItIs(String passage, String instead, String said) {
        assertThat(said(ExampleKinds.drawn(passage, instead))).contains("pictures/harbour.svg:" + said);
    }

    @Test
    void aDocumentTypeIsRefusedBeforeItCanDoAnything() {
        var bomb = """
                <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>&b;&c;</text></svg>
                """;
        var plain = """
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400"/>
                """;

        assertThat(said(ExampleKinds.and(ExampleKinds.PICTURE_FILE, bomb)))
                .contains("pictures/harbour.svg:1 picture-doctype");
        assertThat(said(ExampleKinds.and(ExampleKinds.PICTURE_FILE, plain)))
                .containsExactly("pictures/harbour.svg:1 picture-doctype");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "<", "<svg", "<svg/>", "<?xml", "<!--", "<a:b/>", "&", "]]>", "<svg a='<'/>"})
    void nothingIsThrownAtTheAuthor(String text) {
        assertThat(said(ExampleKinds.and(ExampleKinds.PICTURE_FILE, text)))
                .anyMatch(each -> each.startsWith("pictures/harbour.svg:"));
    }

    @Test
    void depthAndSizeExhaustNobody() {
        assertThat(said(ExampleKinds.and(ExampleKinds.PICTURE_FILE, nested(50))))
                .isEmpty();
        assertThat(said(ExampleKinds.and(ExampleKinds.PICTURE_FILE, nested(20_000))))
                .containsExactly("pictures/harbour.svg:1 broken-picture");
        assertThat(said(ExampleKinds.and(ExampleKinds.PICTURE_FILE, nested(50) + " ".repeat(256 << 10))))
                .containsExactly("pictures/harbour.svg:0 oversized-picture");
    }

    private static String nested(int depth) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 400'>" + "<g>".repeat(depth)
                + "</g>".repeat(depth) + "</svg>";
    }

    @Test
    void aPictureThatNobodyShowsIsAWarning() {
        assertThat(said(ExampleFiles.and(
                        "pictures/map.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>")))
                .containsExactly("pictures/map.svg:0 unused-picture");
    }

    private static List<String> said(CourseFiles files) {
        return CourseReader.read(files).problems().stream()
                .map(problem -> problem.place().file() + ":" + problem.place().line() + " "
                        + problem.key().substring("content.problem.".length()))
                .toList();
    }
}
