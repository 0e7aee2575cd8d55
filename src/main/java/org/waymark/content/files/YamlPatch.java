package org.waymark.content.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.waymark.content.files.YamlTree.Branch;
import org.waymark.content.files.YamlTree.Leaf;
import org.waymark.content.files.YamlTree.Rows;

/** A file with some of its texts replaced and every other line as it was. */
final class YamlPatch {

    /** Lines to be replaced, counted from 0; none where some are added before the first. */
    private record Change(int from, int to, String lines) {}

    private final List<String> lines;
    private final List<Change> changes = new ArrayList<>();

    private YamlPatch(String text) {
        this.lines = List.of(text.split("\n", -1));
    }

    /** The file with what has changed from one tree to the other; nothing where that is more than texts. */
    static Optional<String> apply(String text, Branch before, Branch after) {
        var file = new OpenFile("", new ArrayList<>(), new Index(), Optional.empty());
        var patch = new YamlPatch(text);
        return YamlText.compose(text, 0, file)
                .filter(root -> patch.compare(before, after, root))
                .map(_ -> patch.text());
    }

    private boolean compare(YamlTree before, YamlTree after, Node node) {
        if (before.equals(after)) {
            return true;
        }
        if (before instanceof Branch(var old) && after instanceof Branch(var now) && node instanceof MappingNode map) {
            return compare(old, now, map);
        }
        if (before instanceof Rows(var old) && after instanceof Rows(var now) && node instanceof SequenceNode list) {
            return old.size() == now.size() && old.size() == list.getValue().size() && compare(old, now, list);
        }
        return false;
    }

    private boolean compare(List<? extends YamlTree> old, List<? extends YamlTree> now, SequenceNode list) {
        var same = true;
        for (var i = 0; i < old.size() && same; i++) {
            same = compare(old.get(i), now.get(i), list.getValue().get(i));
        }
        return same;
    }

    private boolean compare(Map<String, YamlTree> old, Map<String, YamlTree> now, MappingNode map) {
        if (!now.keySet().containsAll(old.keySet())) {
            return false;
        }
        var entries = new TreeMap<String, NodeTuple>();
        map.getValue().forEach(it -> {
            if (it.getKeyNode() instanceof ScalarNode key) {
                entries.put(key.getValue(), it);
            }
        });
        for (var entry : now.entrySet()) {
            var was = old.get(entry.getKey());
            if (entry.getValue().equals(was)) {
                continue;
            }
            var there = entries.get(entry.getKey());
            var isDone = there == null
                    ? was == null && add(entry.getKey(), entry.getValue(), map)
                    : was != null && replace(entry.getKey(), was, entry.getValue(), there);
            if (!isDone) {
                return false;
            }
        }
        return true;
    }

    private boolean replace(String key, YamlTree was, YamlTree now, NodeTuple there) {
        if (!(now instanceof Leaf)) {
            return compare(was, now, there.getValueNode());
        }
        var line = line(there.getKeyNode());
        var column = column(there.getKeyNode());
        var before = lines.get(line).substring(0, column);
        if (!before.replace('-', ' ').isBlank()) {
            return false;
        }
        changes.add(new Change(line, end(line, column), before + YamlWriting.entry(key, now, column)));
        return true;
    }

    /** A text in one more language stands below the others. */
    private boolean add(String key, YamlTree value, MappingNode map) {
        if (map.getValue().isEmpty()) {
            return false;
        }
        var last = map.getValue().getLast().getKeyNode();
        var column = column(last);
        if (!lines.get(line(last)).substring(0, column).replace('-', ' ').isBlank()) {
            return false;
        }
        var at = end(line(last), column);
        changes.add(new Change(at, at, " ".repeat(column) + YamlWriting.entry(key, value, column)));
        return true;
    }

    /** The line behind the last one that belongs to the key on this line. */
    private int end(int line, int column) {
        var end = line + 1;
        for (var i = line + 1; i < lines.size(); i++) {
            var each = lines.get(i);
            var indent = each.length() - each.stripLeading().length();
            if (!each.isBlank() && indent <= column) {
                break;
            }
            end = each.isBlank() ? end : i + 1;
        }
        return end;
    }

    private String text() {
        var patched = new ArrayList<>(lines);
        changes.sort(Comparator.comparingInt(Change::from).reversed());
        for (var change : changes) {
            var range = patched.subList(change.from(), change.to());
            range.clear();
            range.addAll(List.of(change.lines().stripTrailing().split("\n", -1)));
        }
        return String.join("\n", patched);
    }

    private static int line(Node node) {
        return YamlText.line(node.getStartMark(), -1);
    }

    private static int column(Node node) {
        return node.getStartMark().map(it -> it.getColumn()).orElse(0);
    }
}
