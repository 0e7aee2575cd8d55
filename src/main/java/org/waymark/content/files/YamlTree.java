package org.waymark.content.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is to be written as YAML. */
sealed interface YamlTree {

    /** A word, line or text. */
    record Leaf(String text) implements YamlTree {}

    /** Keys with what stands below them, in order. */
    record Branch(Map<String, YamlTree> entries) implements YamlTree {
        Branch() {
            this(new LinkedHashMap<>());
        }

        Branch with(String key, YamlTree value) {
            entries.put(key, value);
            return this;
        }

        Branch with(String key, Object word) {
            return with(key, new Leaf(word.toString()));
        }
    }

    /** A list below its key. */
    record Rows(List<? extends YamlTree> rows) implements YamlTree {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** Words in brackets on one line. */
    record Words(List<String> words) implements YamlTree {
        public Words {
            words = List.copyOf(words);
        }
    }
}
