package org.waymark.content.files;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.waymark.content.CourseFiles;

/** The shape of {@code pictures/<picture>.svg}: a drawing that does nothing and fetches nothing. */
final class PictureFile {

    static final String FOLDER = CourseFiles.PICTURES;

    private static final int LARGEST = 256 << 10;
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Pattern VIEW_BOX =
            Pattern.compile("0(?:\\.0+)?[ ,]+0(?:\\.0+)?[ ,]+([1-9][0-9]{0,4})[ ,]+([1-9][0-9]{0,4})");

    private final OpenFile file;
    private final XMLStreamReader reader;
    private Optional<Pictures.Size> size = Optional.empty();
    private boolean isSound = true;
    private boolean isInStyle;

    private PictureFile(OpenFile file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** How large it is, or nothing when a problem was reported. */
    static Optional<Pictures.Size> read(String text, OpenFile file) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            file.error(0, "content.problem.oversized-picture");
            return Optional.empty();
        }
        try {
            var reader = hardened().createXMLStreamReader(new StringReader(text));
            try {
                return new PictureFile(file, reader).read();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            var line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            file.error(Math.max(line, 0), "content.problem.broken-picture");
            return Optional.empty();
        }
    }

    /** The factory of the platform: whatever else is on the class path has settings of its own. */
    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Optional<Pictures.Size> read() throws XMLStreamException {
        var depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> startElement(depth++ == 0);
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    isInStyle = false;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    refuse("content.problem.picture-doctype");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> refuse("content.problem.picture-instruction");
                case XMLStreamConstants.CHARACTERS -> text(reader.getText());
                default -> {}
            }
        }
        return isSound ? size : Optional.empty();
    }

    private void startElement(boolean isRoot) {
        var name = reader.getLocalName();
        if (!NAMESPACE.equals(reader.getNamespaceURI()) || !Drawings.isElement(name) || isRoot != name.equals("svg")) {
            refuse(isRoot ? "content.problem.not-svg" : "content.problem.picture-element", name);
        } else if (isInStyle) {
            refuse("content.problem.picture-element", name);
        }
        isInStyle = name.equals("style");
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            var prefix = reader.getAttributePrefix(i);
            var attribute = (prefix == null || prefix.isEmpty() ? "" : prefix + ":") + reader.getAttributeLocalName(i);
            if (!Drawings.isAttribute(attribute, reader.getAttributeValue(i))) {
                refuse("content.problem.picture-attribute", attribute);
            }
        }
        if (isRoot) {
            measure();
        }
    }

    private void measure() {
        var box = Optional.ofNullable(reader.getAttributeValue(null, "viewBox"))
                .map(String::strip)
                .map(VIEW_BOX::matcher)
                .filter(Matcher::matches);
        size = box.map(it -> new Pictures.Size(Integer.parseInt(it.group(1)), Integer.parseInt(it.group(2))))
                .filter(it -> it.width() <= Pictures.LARGEST && it.height() <= Pictures.LARGEST);
        if (size.isEmpty()) {
            refuse("content.problem.picture-view-box", "" + Pictures.LARGEST);
        }
    }

    private void text(String text) {
        if (isInStyle && !Drawings.isStyle(text)) {
            refuse("content.problem.picture-attribute", "style");
        }
    }

    private void refuse(String key, String... details) {
        isSound = false;
        file.error(reader.getLocation().getLineNumber(), key, details);
    }
}
