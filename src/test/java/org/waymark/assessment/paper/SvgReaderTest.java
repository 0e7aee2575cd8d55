package org.waymark.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "M10 20 L30 20 V40 H10 Z | 10 20 20 20",
                "m10,20 20,0 0,20z | 10 20 20 20",
                "M10 20h20v20h-20z m100 0 h5 v5 | 10 20 105 20",
                "M0 0C0 10 10 10 10 0S20-10 20 0 | 0 -7.5 20 15",
                "M0 0Q10 20 20 0T40 0 | 0 -10 40 20",
                "M10 0A10 10 0 0 1 -10 0A10 10 0 0 1 10 0 | -10 -10 20 20",
                "M0 0a5 5 0 0 0 10 0 | 0 0 10 5",
                "M0 0A20 10 90 0 1 20 0 | 0 -20 20 20",
                "M.5.5l1-1-1e0-1 | 0.5 -1.5 1 2",
                "M0 0L5 5 nonsense 9 9 | 0 0 5 5",
                "L5 5 | 0 0 0 0"
            })
    void aPathIsReadAsItIsWritten(String d, String bounds) {
        var found = SvgPath.of(d).getBounds2D();
        var expected = bounds.split(" ", -1);

        assertThat(List.of(found.getX(), found.getY(), found.getWidth(), found.getHeight()))
                .usingElementComparator((one, other) -> Math.abs(one - other) < 0.2 ? 0 : 1)
                .containsExactly(
                        Double.valueOf(expected[0]),
                        Double.valueOf(expected[1]),
                        Double.valueOf(expected[2]),
                        Double.valueOf(expected[3]));
    }

    @Test
    void shapesStandWhereTheirGroupsPutThem() {
        var marks = read("<g transform='translate(10 20) scale(2)'><rect x='1' y='1' width='3' height='4'/></g>"
                + "<circle cx='5' cy='5' r='2' transform='rotate(90 0 0)'/>");

        assertThat(bounds(marks.get(0))).isEqualTo(new Rectangle2D.Double(12, 22, 6, 8));
        assertThat(bounds(marks.get(1)).getCenterX()).isCloseTo(-5, within(0.01));
    }

    @Test
    void looksComeFromClassesAttributesAndStyles() {
        var marks = read("<style>.land { fill: #eee; stroke: navy }</style><g stroke-width='3'>"
                + "<path class='land' d='M0 0h1v1'/><path class='land' fill='red' style='fill: none' d='M0 0h1v1'/>"
                + "<path style='fill: #102030' d='M0 0h1v1'/><path fill='url(#sea)' d='M0 0h1v1'/></g>");

        assertThat(marks)
                .extracting(it -> ((SvgMark.Outline) it).look().fill().orElse(Color.PINK))
                .containsExactly(new Color(0xeeeeee), Color.PINK, new Color(0x102030), new Color(0.93f, 0.93f, 0.93f));
        assertThat(((SvgMark.Outline) marks.getFirst()).lineWidth()).isEqualTo(3);
        assertThat(((SvgMark.Outline) marks.getFirst()).look().stroke()).contains(new Color(0x000080));
    }

    @Test
    void wordsAreSaidOnceAndTitlesAreNotSaid() {
        var marks = read("<title>Not this</title><defs><text>nor this</text></defs>"
                + "<text x='5' y='6' text-anchor='middle' font-size='8px'>The <tspan>old</tspan>\n  harbour"
                + "<tspan x='5' y='16'>Bakı</tspan></text>");

        assertThat(marks).extracting(it -> ((SvgMark.Words) it).text()).containsExactly("The old harbour", "Bakı");
        assertThat(((SvgMark.Words) marks.getLast()).y()).isEqualTo(16);
        assertThat(((SvgMark.Words) marks.getLast()).size()).isEqualTo(8);
    }

    @Test
    void aBrokenDrawingIsNone() {
        assertThat(SvgReader.read("<svg><rect", new AffineTransform())).isEmpty();
        assertThat(SvgReader.read("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>", new AffineTransform()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg><svg><rect width='1' height='1'/></svg>",
                "<svg><rect width='1' height='1'/>&b;</svg>",
                "<!DOCTYPE svg SYSTEM 'file:///etc/hostname'><svg><rect width='1' height='1'/></svg>"
            })
    void nothingIsDrawnOfWhatDeclaresAnything(String svg) {
        assertThat(SvgReader.read(svg, new AffineTransform())).isEmpty();
    }

    @Test
    void nothingIsDrawnOfWhatIsLargerThanPicturesAre() {
        var group = "<g>".repeat(SvgReader.DEEPEST) + "<rect width='1' height='1'/>" + "</g>".repeat(SvgReader.DEEPEST);
        var many = "<path d='M0 0'/>".repeat(SvgReader.LONGEST / 16);

        assertThat(read("<g>".repeat(90) + "<rect width='1' height='1'/>" + "</g>".repeat(90)))
                .hasSize(1);
        assertThat(read(group)).isEmpty();
        assertThat(read(many)).isEmpty();
        assertThat(read("<z/>".repeat(9) + "<rect/>".repeat(SvgReader.MOST_MARKS + 2))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect x='1e30' width='1' height='1'/>",
                "<rect x='1e99' width='1' height='1'/>",
                "<rect width='1' height='1' stroke-width='1e20'/>",
                "<g transform='scale(1e30)'><g transform='scale(1e30)'><rect width='1' height='1'/></g></g>",
                "<path d='M0 0L1e38 1e38L-1e38 5Z'/>",
                "<path d='M0 0A1e30 1e-30 0 0 1 5 5'/>",
                "<text x='1e30' y='0'>words</text>",
                "<text font-size='1e30'>words</text>"
            })
    void whatLiesFarOutsideOrNowhereIsNotDrawn(String mark) {
        var marks = read(mark + "<circle r='2'/>");

        assertThat(marks).hasSize(1);
        assertThat(bounds(marks.getFirst()).getWidth()).isCloseTo(4, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"translate(", "scale(1", "matrix ( "})
    void noAttributeTakesLongerThanItHasLetters(String repeated) {
        var transform = repeated.repeat(200_000 / repeated.length());

        assertTimeout(Duration.ofSeconds(5), () -> read("<g transform='" + transform + "'/>"));
        assertTimeout(Duration.ofSeconds(5), () -> read("<style>" + ".a{ .b {".repeat(25_000) + "</style>"));
    }

    private static List<SvgMark> read(String inside) {
        return SvgReader.read(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>" + inside + "</svg>",
                new AffineTransform());
    }

    private static Rectangle2D bounds(SvgMark mark) {
        return ((SvgMark.Outline) mark).shape().getBounds2D();
    }
}
