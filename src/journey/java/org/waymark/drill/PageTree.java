package org.waymark.drill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The elements of a page as Flow's changes describe them. */
final class PageTree {

    private static final int DATA = 0;
    static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int CLASSES = 11;
    private static final int VIRTUAL_CHILDREN = 24;

    /** An element, with what is needed to find it and to press it. */
    static final class Element {

        final int id;
        String tag = "";
        final Map<String, JsonNode> values = new LinkedHashMap<>();
        final Map<String, String> listeners = new HashMap<>();
        final Set<String> classes = new HashSet<>();
        private final Map<Integer, List<Integer>> children = new HashMap<>();

        private Element(int id) {
            this.id = id;
        }

        String text(String key) {
            var value = values.get(key);
            return value == null ? "" : value.isString() ? value.asString() : value.toString();
        }

        boolean has(String key) {
            return values.containsKey(key);
        }
    }

    private final Map<Integer, Element> elements = new HashMap<>();

    void clear() {
        elements.clear();
    }

    void apply(JsonNode changes) {
        changes.forEach(this::change);
    }

    /** What hangs on the page, from the body down. */
    Stream<Element> all() {
        return below(element(1));
    }

    Stream<Element> tagged(String tag) {
        return all().filter(element -> element.tag.equals(tag));
    }

    /** What has a name for its looks. */
    Stream<Element> named(String className) {
        return all().filter(element -> element.classes.contains(className));
    }

    Stream<Element> below(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.children.values().stream().flatMap(List::stream).flatMap(child -> below(element(child))));
    }

    private Element element(int id) {
        return elements.computeIfAbsent(id, Element::new);
    }

    private void change(JsonNode change) {
        var element = element(change.required("node").asInt());
        var feature = change.path("feat").asInt(-1);
        switch (change.required("type").asString()) {
            case "put" -> put(element, feature, change.required("key").asString(), change.path("value"));
            case "remove" -> remove(element, feature, change.required("key").asString());
            case "splice" -> splice(element, feature, change);
            case "clear" -> list(element, feature).clear();
            case "detach" -> elements.remove(element.id);
            default -> {
                // attached: it is there as soon as something names it
            }
        }
    }

    private static void put(Element element, int feature, String key, JsonNode value) {
        switch (feature) {
            case DATA -> {
                if (key.equals("tag")) {
                    element.tag = value.asString();
                }
            }
            case PROPERTIES, ATTRIBUTES -> element.values.put(key, value);
            case LISTENERS -> element.listeners.put(key, value.asString());
            default -> {
                // nothing a learner looks at
            }
        }
    }

    private static void remove(Element element, int feature, String key) {
        if (feature == PROPERTIES || feature == ATTRIBUTES) {
            element.values.remove(key);
        } else if (feature == LISTENERS) {
            element.listeners.remove(key);
        }
    }

    private static void splice(Element element, int feature, JsonNode change) {
        if (feature == CLASSES) {
            change.path("add").forEach(name -> element.classes.add(name.asString()));
            return;
        }
        var list = list(element, feature);
        var index = change.path("index").asInt(0);
        var end = Math.min(list.size(), index + change.path("remove").asInt(0));
        list.subList(Math.min(index, end), end).clear();
        var added = new ArrayList<Integer>();
        change.path("addNodes").forEach(node -> added.add(node.asInt()));
        list.addAll(Math.min(index, list.size()), added);
    }

    private static List<Integer> list(Element element, int feature) {
        return feature == CHILDREN || feature == VIRTUAL_CHILDREN
                ? element.children.computeIfAbsent(feature, _ -> new ArrayList<>())
                : new ArrayList<>();
    }
}
