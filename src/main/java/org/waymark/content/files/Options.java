package org.waymark.content.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.question.Option;

/** Options on offer, and whether there are as many right ones as there must be. */
final class Options {

    private Options() {}

    /** Options of which exactly one is right. */
    static Optional<List<Option>> withOneRight(Fields fields, String key) {
        return Parts.distinct(fields, key, 2, Options::plain, Option::id).filter(it -> hasOneRight(fields, key, it));
    }

    /** Options of which exactly one is right; each may say what share of the worth it earns. */
    static Optional<List<Option>> sharedWithOneRight(Fields fields, String key) {
        return Parts.distinct(fields, key, 2, Options::shared, Option::id).filter(it -> hasOneRight(fields, key, it));
    }

    /** Options of which at least one is right; each may say what share of the worth it earns. */
    static Optional<List<Option>> sharedWithSomeRight(Fields fields, String key) {
        return Parts.distinct(fields, key, 2, Options::shared, Option::id).filter(it -> hasSomeRight(fields, key, it));
    }

    private static Optional<Option> plain(Fields fields) {
        return option(fields, Optional.empty());
    }

    private static Optional<Option> shared(Fields fields) {
        return option(fields, fields.scalarIfAny("share").flatMap(Amounts::signedShare));
    }

    private static Optional<Option> option(Fields fields, Optional<BigDecimal> share) {
        var id = Parts.id(fields);
        var correct = Parts.yesOrNo(fields, "correct", false);
        var text = fields.text("text");
        var rationale = Parts.rationale(fields);
        fields.end();
        return id.isEmpty() || correct.isEmpty() || text.isEmpty() || rationale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Option(id.get(), text.get(), correct.get(), share, rationale.get()));
    }

    private static boolean hasOneRight(Fields fields, String key, List<Option> options) {
        var right = Option.keyOf(options).size();
        if (right != 1) {
            fields.file().error(fields.line(key), "content.problem.one-right-option", key, "" + right);
        }
        return right == 1;
    }

    private static boolean hasSomeRight(Fields fields, String key, List<Option> options) {
        if (Option.keyOf(options).isEmpty()) {
            fields.file().error(fields.line(key), "content.problem.no-right-option");
            return false;
        }
        return true;
    }
}
