package org.waymark.content.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a file says at one place, in the order written. */
public sealed interface Value {

    /** A word, line or text, whatever it may mean to others. */
    record Text(String words) implements Value {}

    /** What stands under names. */
    record Keys(List<Named> entries) implements Value {

        public Keys {
            entries = List.copyOf(entries);
            if (entries.stream().map(Named::key).distinct().count() != entries.size()) {
                throw new IllegalArgumentException("a key is there twice");
            }
        }

        public Keys(Named... entries) {
            this(List.of(entries));
        }

        /** Where a key stands among the others, counted from 0. */
        public Optional<Integer> index(String key) {
            return IntStream.range(0, entries.size())
                    .boxed()
                    .filter(i -> entries.get(i).key().equals(key))
                    .findFirst();
        }

        public Optional<Value> get(String key) {
            return index(key).map(i -> entries.get(i).value());
        }
    }

    /** A value and its name. */
    record Named(String key, Value value) {

        public Named(String key, String words) {
            this(key, new Text(words));
        }
    }

    /** A list. */
    record Rows(List<Value> entries) implements Value {

        public Rows {
            entries = List.copyOf(entries);
        }

        /** A list of words. */
        public static Rows of(String... words) {
            return new Rows(List.of(words).stream().<Value>map(Text::new).toList());
        }
    }
}
