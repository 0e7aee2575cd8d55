package org.waymark.content.files;

import java.util.EnumMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;

/** One text with its languages below each other. */
final class Texts {

    private Texts() {}

    /** The text, if it has the language of the course; each language that is missing is reported. */
    static Optional<LocalizedText> read(Fields fields) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            fields.scalarIfAny(language.tag()).ifPresent(scalar -> texts.put(language, scalar.text()));
            if (!fields.has(language.tag())) {
                reportMissing(language, fields);
            }
        }
        fields.end();
        var original = fields.file().original().or(() -> texts.keySet().stream().findFirst());
        return original.filter(texts::containsKey).map(language -> new LocalizedText(texts, language));
    }

    private static void reportMissing(Language language, Fields fields) {
        var file = fields.file();
        if (file.original().equals(Optional.of(language))) {
            file.error(fields.line(), "content.problem.missing-source-language", fields.name(), language.tag());
        } else {
            file.warning(fields.line(), "content.problem.missing-language", fields.name(), language.tag());
        }
    }

    /** A word as a text that is the same in every language. */
    static Node everywhere(ScalarNode word) {
        var texts = Stream.of(Language.values())
                .map(language -> new NodeTuple(tag(language, word), word))
                .toList();
        return new MappingNode(Tag.MAP, true, texts, FlowStyle.BLOCK, word.getStartMark(), word.getEndMark());
    }

    private static Node tag(Language language, ScalarNode word) {
        return new ScalarNode(Tag.STR, true, language.tag(), ScalarStyle.PLAIN, word.getStartMark(), word.getEndMark());
    }
}
