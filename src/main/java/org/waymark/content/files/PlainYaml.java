package org.waymark.content.files;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.waymark.base.Problem;

/** YAML as the files of a course may use it: one document without anchors and tags, nested no deeper than ours. */
public final class PlainYaml {

    private PlainYaml() {}

    /**
     * The root of a text, or nothing when a problem was added to the others.
     *
     * @param path of the file in its course, for the places of problems
     */
    public static Optional<Node> compose(String text, String path, List<Problem> problems) {
        return YamlText.compose(text, 0, new OpenFile(path, problems, new Index(), Optional.empty()));
    }
}
