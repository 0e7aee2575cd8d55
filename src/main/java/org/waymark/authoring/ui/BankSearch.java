package org.waymark.authoring.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.Blueprint.Kind;

/**
 * Which questions of a bank one looks for.
 *
 * @param words all of which stand in the id, the prompt in any language, the objectives or the tags
 * @param difficulty as it is written in files
 */
record BankSearch(
        String words,
        Optional<Kind> kind,
        Optional<String> difficulty,
        Optional<String> objective,
        Optional<String> tag,
        Optional<Concern> concern) {

    /** What is typed beyond is not looked for. */
    static final int LONGEST = 200;

    /** What there is to do on a question. */
    enum Concern {
        /** Something keeps the course from being published. */
        ERRORS,
        /** Something is wrong, or would be pointed out by a second reader. */
        ANYTHING
    }

    BankSearch {
        words = words.substring(0, Math.min(words.length(), LONGEST));
    }

    static final BankSearch EVERYTHING = new BankSearch(
            "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean fits(BankRow row) {
        var entry = row.entry();
        return (kind.isEmpty() || kind.equals(entry.kind()))
                && difficulty.map(entry.difficulty()::equals).orElse(true)
                && objective
                        .map(it ->
                                entry.objective().equals(it) || entry.further().contains(it))
                        .orElse(true)
                && tag.map(entry.tags()::contains).orElse(true)
                && concern.map(it -> concerns(it, row)).orElse(true)
                && text(row).hasAll(Folded.of(words).words());
    }

    private static boolean concerns(Concern concern, BankRow row) {
        return switch (concern) {
            case ERRORS -> row.errors() > 0;
            case ANYTHING -> !row.problems().isEmpty() || !row.findings().isEmpty();
        };
    }

    private static Folded text(BankRow row) {
        var entry = row.entry();
        return Folded.of(Stream.of(
                        Stream.of(entry.id(), entry.objective()),
                        entry.prompt().values().stream(),
                        entry.further().stream(),
                        entry.tags().stream())
                .flatMap(it -> it)
                .collect(Collectors.joining(" ")));
    }
}
