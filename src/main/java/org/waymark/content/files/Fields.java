package org.waymark.content.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;

/** The keys of one mapping. What is asked for and missing is reported, and so is, at the {@link #end}, what nobody asked for. */
final class Fields {

    private final String name;
    private final int line;
    private final int linesBefore;
    private final OpenFile file;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private Fields(String name, MappingNode node, int linesBefore, OpenFile file) {
        this.name = name;
        this.line = YamlText.line(node.getStartMark(), linesBefore);
        this.linesBefore = linesBefore;
        this.file = file;
    }

    /** The root mapping of a file. */
    static Optional<Fields> of(String text, int linesBefore, OpenFile file) {
        return YamlText.compose(text, linesBefore, file).flatMap(root -> of("", root, linesBefore, file));
    }

    private static Optional<Fields> of(String name, Node node, int linesBefore, OpenFile file) {
        if (!(node instanceof MappingNode mapping)) {
            file.error(YamlText.line(node.getStartMark(), linesBefore), "content.problem.not-a-mapping", name);
            return Optional.empty();
        }
        var fields = new Fields(name, mapping, linesBefore, file);
        mapping.getValue().forEach(fields::take);
        return Optional.of(fields);
    }

    private void take(NodeTuple entry) {
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            file.error(lineOf(entry.getKeyNode()), "content.problem.not-a-text", name);
        } else if (entries.putIfAbsent(key.getValue(), entry) != null) {
            file.error(lineOf(key), "content.problem.duplicate-key", key.getValue());
        }
    }

    int line() {
        return line;
    }

    OpenFile file() {
        return file;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    boolean isList(String key) {
        var entry = entries.get(key);
        return entry != null && entry.getValueNode() instanceof SequenceNode;
    }

    /** The line of a key, or of the mapping where it is missing. */
    int line(String key) {
        var entry = entries.get(key);
        return entry == null ? line : lineOf(entry.getKeyNode());
    }

    /** The line of a text in one of its languages, or of its key where the language is missing. */
    int line(String key, Language language) {
        var entry = entries.get(key);
        return entry != null && entry.getValueNode() instanceof MappingNode texts
                ? texts.getValue().stream()
                        .map(NodeTuple::getKeyNode)
                        .filter(node ->
                                node instanceof ScalarNode tag && tag.getValue().equals(language.tag()))
                        .findFirst()
                        .map(this::lineOf)
                        .orElse(line(key))
                : line(key);
    }

    Optional<Scalar> scalar(String key) {
        return required(key).flatMap(node -> scalar(key, node));
    }

    Optional<Scalar> scalarIfAny(String key) {
        return has(key) ? scalar(key) : Optional.empty();
    }

    /** As {@link #scalar(String)}, but one that is empty waits to be written. */
    Optional<Scalar> scalarOnceWritten(String key) {
        var entry = entries.get(key);
        if (entry != null
                && entry.getValueNode() instanceof ScalarNode node
                && node.getValue().isBlank()) {
            asked.add(key);
            file.warning(lineOf(node), "content.problem.untranslated", key);
            return Optional.empty();
        }
        return scalar(key);
    }

    /** One word, or a list of them. */
    List<Scalar> scalars(String key) {
        return elements(key).flatMap(node -> scalar(key, node).stream()).toList();
    }

    /** As {@link #scalars}, but a single one needs no brackets. */
    List<Scalar> words(String key) {
        var entry = entries.get(key);
        return entry != null && entry.getValueNode() instanceof ScalarNode
                ? scalar(key).stream().toList()
                : scalars(key);
    }

    /** As {@link #words}, but all may be missing. */
    List<Scalar> wordsIfAny(String key) {
        return has(key) ? words(key) : List.of();
    }

    /** As {@link #scalars}, but they may be missing and the list may be empty. */
    List<Scalar> scalarsIfAny(String key) {
        asked.add(key);
        var entry = entries.get(key);
        var isEmpty = entry == null
                || (entry.getValueNode() instanceof SequenceNode list
                        && list.getValue().isEmpty());
        return isEmpty ? List.of() : scalars(key);
    }

    Optional<Fields> mapping(String key) {
        return required(key).flatMap(node -> of(key, node, linesBefore, file));
    }

    Optional<Fields> mappingIfAny(String key) {
        return has(key) ? mapping(key) : Optional.empty();
    }

    /** A list of mappings with at least one. */
    List<Fields> mappings(String key) {
        var mappings = new ArrayList<Fields>();
        elements(key).forEach(node -> of(key, node, linesBefore, file).ifPresent(mappings::add));
        return mappings;
    }

    /** As {@link #mappings}, but they may be missing. */
    List<Fields> mappingsIfAny(String key) {
        return has(key) ? mappings(key) : List.of();
    }

    /** A list of texts, or of mappings; a single word in it is a text that is the same in every language. */
    List<Fields> textsOrWords(String key) {
        var mappings = new ArrayList<Fields>();
        elements(key)
                .map(node -> node instanceof ScalarNode word ? Texts.everywhere(word) : node)
                .forEach(node -> of(key, node, linesBefore, file).ifPresent(mappings::add));
        return mappings;
    }

    /** At least one citation. */
    List<Citation> citations(String key) {
        if (!has(key)) {
            asked.add(key);
            file.error(line, "content.problem.no-citation", key);
            return List.of();
        }
        var citations = new ArrayList<Citation>();
        for (var scalar : scalars(key)) {
            citations.addAll(
                    scalar.citations(citations.isEmpty() ? Optional.empty() : Optional.of(citations.getLast())));
        }
        return citations;
    }

    Optional<LocalizedText> text(String key) {
        return mapping(key).flatMap(Fields::asText);
    }

    Optional<LocalizedText> textIfAny(String key) {
        return has(key) ? text(key) : Optional.empty();
    }

    /** This mapping as one text in its languages. */
    Optional<LocalizedText> asText() {
        return Texts.read(this);
    }

    String name() {
        return name;
    }

    /** Reports every key that nobody asked for. */
    void end() {
        entries.forEach((key, entry) -> {
            if (!asked.contains(key)) {
                file.error(lineOf(entry.getKeyNode()), "content.problem.unknown-key", key);
            }
        });
    }

    private Optional<Node> required(String key) {
        asked.add(key);
        var entry = entries.get(key);
        if (entry == null) {
            file.error(line, "content.problem.missing-key", key);
            return Optional.empty();
        }
        return Optional.of(entry.getValueNode());
    }

    private Stream<? extends Node> elements(String key) {
        var node = required(key);
        if (node.isEmpty()) {
            return Stream.empty();
        }
        if (!(node.get() instanceof SequenceNode sequence)) {
            file.error(lineOf(node.get()), "content.problem.not-a-list", key);
            return Stream.empty();
        }
        if (sequence.getValue().isEmpty()) {
            file.error(lineOf(sequence), "content.problem.empty-list", key);
        }
        return sequence.getValue().stream();
    }

    private Optional<Scalar> scalar(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            file.error(lineOf(node), "content.problem.not-a-text", key);
            return Optional.empty();
        }
        var text = scalar.getValue().strip();
        if (text.isEmpty()) {
            file.error(lineOf(node), "content.problem.empty-value", key);
            return Optional.empty();
        }
        return Optional.of(new Scalar(key, text, lineOf(scalar), file));
    }

    private int lineOf(Node node) {
        return YamlText.line(node.getStartMark(), linesBefore);
    }
}
