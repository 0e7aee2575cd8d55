package org.waymark.interchange.files;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.interchange.Spot;
import org.waymark.interchange.XmlElement;
import org.waymark.interchange.XmlReading;

/** Reads a file of XML as its elements, each with its place. What files are embedded in it is passed over. */
public final class XmlReader {

    /** The most characters that are read. */
    public static final int LONGEST = 16 << 20;

    static final int MOST_ELEMENTS = 500_000;

    /** In characters, of one element. */
    static final int LONGEST_TEXT = 1 << 20;

    private static final String EMBEDDED = "file";

    /** An element whose end was not read yet. */
    private record Open(
            Spot at, String name, Map<String, String> attributes, StringBuilder text, List<XmlElement> children) {

        XmlElement closed() {
            return new XmlElement(at, name, attributes, text.toString(), children);
        }
    }

    /** How many signs stand on a line before a place. */
    private record Counted(int line, int place, int signs) {}

    private final String text;
    private final int[] starts;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<XmlElement> root = Optional.empty();
    private Counted counted = new Counted(0, 0, 0);
    private int elements;

    private XmlReader(String text) {
        this.text = text;
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(it -> text.charAt(it) == '\n')
                                .map(it -> it + 1))
                .toArray();
    }

    /**
     * The elements of a file.
     *
     * @param name what problems call it
     */
    public static XmlReading read(String whole, String name) {
        if (whole.length() > LONGEST) {
            return failed(new Place(name, 0), "interchange.problem.too-long", "" + LONGEST / (1 << 20));
        }
        var begin = whole.startsWith("\uFEFF") ? 1 : 0;
        var reader = new XmlReader(whole.substring(begin).replace("\r\n", "\n").replace('\r', '\n'));
        try {
            reader.read();
            return new XmlReading(reader.root, List.of());
        } catch (SafeXml.Declares e) {
            return failed(place(name, e), "interchange.problem.xml-declares");
        } catch (XMLStreamException e) {
            return failed(
                    place(name, e),
                    SafeXml.isTooMuch(e) ? "interchange.problem.xml-too-much" : "interchange.problem.xml-broken");
        }
    }

    private static Place place(String name, XMLStreamException e) {
        var at = Optional.ofNullable(e.getLocation());
        return new Place(
                name,
                at.map(it -> Math.max(it.getLineNumber(), 0)).orElse(0),
                at.map(it -> Math.max(it.getColumnNumber(), 0)).orElse(0));
    }

    private static XmlReading failed(Place at, String key, String... details) {
        return new XmlReading(Optional.empty(), List.of(Problem.error(at, key, details)));
    }

    private void read() throws XMLStreamException {
        var xml = SafeXml.of(new StringReader(text));
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml);
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        say(xml.getText(), xml);
                    default -> {}
                }
            }
        } finally {
            xml.close();
        }
    }

    private void begin(SafeXml xml) throws XMLStreamException {
        if (++elements > MOST_ELEMENTS) {
            throw new SafeXml.TooMuch(xml.getLocation());
        }
        var attributes = new HashMap<String, String>();
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        open.push(new Open(
                spot(xml.getLocation()), xml.getLocalName(), attributes, new StringBuilder(), new ArrayList<>()));
    }

    private void end() {
        var closed = open.pop().closed();
        if (open.isEmpty()) {
            root = Optional.of(closed);
        } else {
            open.element().children().add(closed);
        }
    }

    private void say(String words, SafeXml xml) throws XMLStreamException {
        if (open.isEmpty() || open.element().name().equals(EMBEDDED)) {
            return;
        }
        var said = open.element().text();
        if (said.length() + words.length() > LONGEST_TEXT) {
            throw new SafeXml.TooMuch(xml.getLocation());
        }
        said.append(words);
    }

    /** Where the tag begins behind which the parser stands; in a tag there is no other bracket of that kind. */
    private Spot spot(Location behind) {
        var line = Math.clamp(behind.getLineNumber(), 1, starts.length);
        var last = Math.min(starts[line - 1] + Math.max(behind.getColumnNumber(), 1), text.length()) - 1;
        var begin = Math.max(text.lastIndexOf('<', text.lastIndexOf('>', last)), 0);
        var found = Arrays.binarySearch(starts, begin);
        var at = found >= 0 ? found : -found - 2;
        return new Spot(at + 1, signs(at, begin) + 1);
    }

    /** Tags of one line come one behind the other, so that none of its signs is counted once for each of them. */
    private int signs(int line, int place) {
        var before = counted.line() == line && counted.place() <= place ? counted : new Counted(line, starts[line], 0);
        counted = new Counted(line, place, before.signs() + text.codePointCount(before.place(), place));
        return counted.signs();
    }
}
