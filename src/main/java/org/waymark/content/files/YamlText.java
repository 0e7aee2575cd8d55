package org.waymark.content.files;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** YAML composed to nodes: each scalar stays text and knows its line; anchors, tags and second documents are refused. */
final class YamlText {

    /** Far more than any of our files nests, far less than the stack holds. */
    private static final int DEEPEST = 24;

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private YamlText() {}

    /**
     * The root, or nothing when a problem was reported.
     *
     * @param linesBefore lines of the file that stand before this text
     */
    static Optional<Node> compose(String text, int linesBefore, OpenFile file) {
        try {
            if (!isPlain(text, linesBefore, file)) {
                return Optional.empty();
            }
            var root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                file.error(1 + linesBefore, "content.problem.empty-file");
            }
            return root;
        } catch (MarkedYamlEngineException broken) {
            file.error(line(mark(broken), linesBefore), "content.problem.broken-yaml", broken.getProblem());
        } catch (YamlEngineException broken) {
            file.error(1 + linesBefore, "content.problem.broken-yaml", "" + broken.getMessage());
        }
        return Optional.empty();
    }

    /** What is opened and never closed is best looked for where it was opened. */
    private static Optional<Mark> mark(MarkedYamlEngineException broken) {
        var context = String.valueOf(broken.getContext());
        var isOpen = context.contains("flow") || context.contains("quoted");
        return isOpen ? broken.getContextMark().or(broken::getProblemMark) : broken.getProblemMark();
    }

    static int line(Optional<Mark> mark, int linesBefore) {
        return mark.map(Mark::getLine).orElse(0) + 1 + linesBefore;
    }

    /** Looks at the events first: they need no stack and no memory, whatever the file nests or repeats. */
    private static boolean isPlain(String text, int linesBefore, OpenFile file) {
        var documents = 0;
        var depth = 0;
        for (var event : new Parse(SETTINGS).parseString(text)) {
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            var objection = objection(event, documents, depth);
            if (objection.isPresent()) {
                file.error(line(event.getStartMark(), linesBefore), objection.get());
                return false;
            }
        }
        return true;
    }

    private static Optional<String> objection(Event event, int documents, int depth) {
        if (documents > 1) {
            return Optional.of("content.problem.several-documents");
        }
        if (depth > DEEPEST) {
            return Optional.of("content.problem.too-deep");
        }
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            return Optional.of("content.problem.anchor");
        }
        var tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.<String>empty();
        };
        return tag.map(_ -> "content.problem.tag");
    }
}
