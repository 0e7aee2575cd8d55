package org.waymark.assessment.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The shapes and words of a drawing of a course, in plain colours: shades, clips and markers are left out. */
final class SvgReader {

    private static final Set<String> NOT_SHOWN =
            Set.of("defs", "title", "desc", "linearGradient", "radialGradient", "clipPath", "marker");

    /** It cannot begin inside itself, so that no text takes longer than it has letters. */
    private static final Pattern TRANSFORM =
            Pattern.compile("(translate|scale|rotate|matrix)\\s*+\\(([^()]*+)\\)");

    /** In characters; no picture of a course is longer. */
    static final int LONGEST = 256 << 10;

    static final int DEEPEST = 100;
    static final int MOST_MARKS = 20_000;

    /** In units of the page; what lies farther outside, or is larger, is not drawn. */
    private static final float FARTHEST = 1_000_000;

    private record State(AffineTransform place, SvgLook look, boolean isShown) {}

    private final XMLStreamReader xml;
    private final List<SvgMark> marks = new ArrayList<>();
    private final SvgStyles styles = new SvgStyles();
    private final Deque<State> states = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private float wordsX;
    private float wordsY;

    private SvgReader(XMLStreamReader xml, AffineTransform place) {
        this.xml = xml;
        states.push(new State(place, SvgLook.PLAIN, true));
    }

    /**
     * What there is to be drawn; nothing of a drawing that is broken, declares something or is larger than those of courses are.
     *
     * @param place from the units of the drawing to those of the page
     */
    static List<SvgMark> read(String svg, AffineTransform place) {
        if (svg.length() > LONGEST) {
            return List.of();
        }
        try {
            var xml = factory().createXMLStreamReader(new StringReader(svg));
            try {
                var reader = new SvgReader(xml, place);
                reader.read();
                return List.copyOf(reader.marks);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException _) {
            return List.of();
        }
    }

    /** That of the platform: whatever else is on the class path has settings of its own. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> words.append(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("a drawing declares nothing", xml.getLocation());
                default -> {}
            }
        }
    }

    private void begin(String name) throws XMLStreamException {
        if (name.equals("style")) {
            styles.add(xml.getElementText());
            return;
        }
        if (states.size() > DEEPEST || marks.size() > MOST_MARKS) {
            throw new XMLStreamException("no drawing of a course has as much", xml.getLocation());
        }
        var outer = states.element();
        var place = new AffineTransform(outer.place());
        place.concatenate(transform(attribute("transform")));
        var state = new State(place, outer.look().with(styles.of(this::said)), outer.isShown() && !NOT_SHOWN.contains(name));
        if (name.equals("text")) {
            words.setLength(0);
        }
        if (name.equals("text") || (name.equals("tspan") && (has("x") || has("y")))) {
            say(outer);
            wordsX = number("x", name.equals("text") ? 0 : wordsX);
            wordsY = number("y", name.equals("text") ? 0 : wordsY);
        }
        states.push(state);
        if (state.isShown()) {
            shape(name).ifPresent(it -> draw(it, state));
        }
    }

    private void end(String name) {
        var state = states.pop();
        if (name.equals("text")) {
            say(state);
        }
    }

    private void say(State state) {
        var text = words.toString().replaceAll("\\s+", " ").strip();
        words.setLength(0);
        if (state.isShown() && !text.isEmpty()) {
            var at = new float[] {wordsX, wordsY};
            state.place().transform(at, 0, at, 0, 1);
            var size = state.look().fontSize() * scale(state.place());
            if (isNear(at[0]) && isNear(at[1]) && isNear(size)) {
                marks.add(new SvgMark.Words(at[0], at[1], size, state.look(), text));
            }
        }
    }

    private void draw(Shape shape, State state) {
        var placed = state.place().createTransformedShape(shape);
        var lineWidth = state.look().lineWidth() * scale(state.place());
        if (isNear(placed) && isNear(lineWidth)) {
            marks.add(new SvgMark.Outline(placed, state.look(), lineWidth));
        }
    }

    private static boolean isNear(Shape shape) {
        var numbers = new float[6];
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            Arrays.fill(numbers, 0);
            path.currentSegment(numbers);
            for (var number : numbers) {
                if (!isNear(number)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What is no number is nowhere near. */
    private static boolean isNear(float number) {
        return Math.abs(number) <= FARTHEST;
    }

    private static float scale(AffineTransform place) {
        return (float) Math.sqrt(Math.abs(place.getDeterminant()));
    }

    private Optional<Shape> shape(String name) {
        return switch (name) {
            case "rect" ->
                Optional.of(
                        new Rectangle2D.Float(number("x", 0), number("y", 0), number("width", 0), number("height", 0)));
            case "circle" -> Optional.of(ellipse(number("r", 0), number("r", 0)));
            case "ellipse" -> Optional.of(ellipse(number("rx", 0), number("ry", 0)));
            case "line" ->
                Optional.of(new Line2D.Float(number("x1", 0), number("y1", 0), number("x2", 0), number("y2", 0)));
            case "polyline" -> points(false);
            case "polygon" -> points(true);
            case "path" -> Optional.of(SvgPath.of(attribute("d")));
            default -> Optional.empty();
        };
    }

    private Shape ellipse(float rx, float ry) {
        return new Ellipse2D.Float(number("cx", 0) - rx, number("cy", 0) - ry, 2 * rx, 2 * ry);
    }

    private Optional<Shape> points(boolean isClosed) {
        var numbers = SvgNumbers.all(attribute("points"));
        if (numbers.size() < 4) {
            return Optional.empty();
        }
        var path = new Path2D.Float();
        path.moveTo(numbers.get(0), numbers.get(1));
        for (var i = 3; i < numbers.size(); i += 2) {
            path.lineTo(numbers.get(i - 1), numbers.get(i));
        }
        if (isClosed) {
            path.closePath();
        }
        return Optional.of(path);
    }

    private static AffineTransform transform(String said) {
        var whole = new AffineTransform();
        var matcher = TRANSFORM.matcher(said);
        while (matcher.find()) {
            var n = SvgNumbers.all(matcher.group(2));
            switch (matcher.group(1) + n.size()) {
                case "translate1" -> whole.translate(n.get(0), 0);
                case "translate2" -> whole.translate(n.get(0), n.get(1));
                case "scale1" -> whole.scale(n.get(0), n.get(0));
                case "scale2" -> whole.scale(n.get(0), n.get(1));
                case "rotate1" -> whole.rotate(Math.toRadians(n.get(0)));
                case "rotate3" -> whole.rotate(Math.toRadians(n.get(0)), n.get(1), n.get(2));
                case "matrix6" ->
                    whole.concatenate(new AffineTransform(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5)));
                default -> {}
            }
        }
        return whole;
    }

    private boolean has(String name) {
        return said(name).isPresent();
    }

    private String attribute(String name) {
        return said(name).orElse("");
    }

    private Optional<String> said(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    private float number(String name, float otherwise) {
        return SvgNumbers.one(attribute(name), otherwise);
    }
}
