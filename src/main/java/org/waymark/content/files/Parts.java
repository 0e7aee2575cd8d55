package org.waymark.content.files;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.base.Slug;
import org.waymark.question.Rationale;

/** What the parts of all questions have in common: an id of their own, a reason, citations. */
final class Parts {

    private Parts() {}

    /** The parts below a key, if each could be read, there are enough of them, and no id stands twice. */
    static <T> Optional<List<T>> distinct(
            Fields fields, String key, int least, Function<Fields, Optional<T>> reading, Function<T, Slug> id) {
        var entries = fields.mappings(key);
        if (!entries.isEmpty() && entries.size() < least) {
            fields.file().error(fields.line(key), "content.problem.too-few", key, "" + least);
        }
        var parts = entries.stream().map(reading).toList();
        var seen = new HashSet<Slug>();
        var sound = parts.size() >= least;
        for (var i = 0; i < parts.size(); i++) {
            var partId = parts.get(i).map(id);
            if (partId.isPresent() && !seen.add(partId.get())) {
                fields.file()
                        .error(
                                entries.get(i).line(),
                                "content.problem.duplicate-part",
                                partId.get().value(),
                                key);
                sound = false;
            }
            sound &= partId.isPresent();
        }
        return sound ? Optional.of(parts.stream().flatMap(Optional::stream).toList()) : Optional.empty();
    }

    /** All of them, if each could be read and there is one. */
    static <T> Optional<List<T>> all(List<Fields> entries, Function<Fields, Optional<T>> reading) {
        var read = entries.stream().map(reading).toList();
        return read.isEmpty() || read.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(read.stream().flatMap(Optional::stream).toList());
    }

    static Optional<Rationale> rationale(Fields fields) {
        var explanation = fields.text("explanation");
        var cites = fields.citations("cites");
        return explanation.map(it -> new Rationale(it, cites));
    }

    static Optional<Slug> id(Fields fields) {
        return fields.scalar("id").flatMap(Scalar::id);
    }

    /** A word that may be left out: what it says, or what it is without it; empty when a problem was reported. */
    static <T> Optional<T> or(T usual, Fields fields, String key, Function<Scalar, Optional<T>> reading) {
        return fields.has(key) ? fields.scalar(key).flatMap(reading) : Optional.of(usual);
    }

    static Optional<Boolean> yesOrNo(Fields fields, String key, boolean usual) {
        return or(usual, fields, key, it -> it.isFirst("true", "false"));
    }
}
