package org.waymark.interchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Elements of XML, made and written. */
final class XmlText {

    private static final String STEP = "  ";

    private XmlText() {}

    static XmlElement of(String name, Map<String, String> attributes, List<XmlElement> children) {
        return new XmlElement(Spot.NOWHERE, name, attributes, "", children);
    }

    static XmlElement of(String name, List<XmlElement> children) {
        return of(name, Map.of(), children);
    }

    static XmlElement word(String name, Object word) {
        return new XmlElement(Spot.NOWHERE, name, Map.of(), word.toString(), List.of());
    }

    /** The whole file, the same one for the same elements. */
    static String write(XmlElement root) {
        var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(root, "", out);
        return out.toString();
    }

    private static void write(XmlElement element, String indent, StringBuilder out) {
        out.append(indent).append('<').append(element.name());
        new TreeMap<>(element.attributes())
                .forEach((name, value) -> out.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"'));
        out.append('>');
        if (element.children().isEmpty()) {
            out.append(escaped(element.text()));
        } else {
            out.append('\n');
            element.children().forEach(it -> write(it, indent + STEP, out));
            out.append(indent);
        }
        out.append("</").append(element.name()).append(">\n");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
