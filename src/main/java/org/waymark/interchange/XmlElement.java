package org.waymark.interchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a file of XML.
 *
 * @param at where its tag begins
 * @param text what stands in it beside its children
 */
public record XmlElement(Spot at, String name, Map<String, String> attributes, String text, List<XmlElement> children) {

    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** What an attribute says; nothing where it is missing. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    Stream<XmlElement> all(String child) {
        return children.stream().filter(it -> it.name.equals(child));
    }

    /** The most children that it or one of those in it has. */
    int widest() {
        return children.stream().mapToInt(XmlElement::widest).reduce(children.size(), Math::max);
    }

    Optional<XmlElement> first(String child) {
        return all(child).findFirst();
    }

    /** The word in a child, or in the text of it; empty where there is none. */
    String word(String child) {
        return first(child)
                .map(it -> it.first("text").orElse(it).text().strip())
                .orElse("");
    }
}
