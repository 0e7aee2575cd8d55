package org.waymark.content.files;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waymark.content.QuizRules.Phase;
import org.waymark.content.QuizRules.Reviewing;
import org.waymark.content.QuizRules.Shown;

/** What a learner may see, phase by phase; a phase that is left out shows everything, an empty list nothing. */
final class ReviewFields {

    private ReviewFields() {}

    static Optional<Reviewing> read(Fields root) {
        return root.has("review")
                ? root.mapping("review").flatMap(ReviewFields::reviewing)
                : Optional.of(Reviewing.EVERYTHING);
    }

    private static Optional<Reviewing> reviewing(Fields fields) {
        var shown = new EnumMap<Phase, Set<Shown>>(Phase.class);
        for (var phase : Phase.values()) {
            var key = phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
            shown.put(phase, fields.has(key) ? things(fields, key) : EnumSet.allOf(Shown.class));
        }
        fields.end();
        return Optional.of(new Reviewing(shown));
    }

    private static Set<Shown> things(Fields fields, String key) {
        var things = EnumSet.noneOf(Shown.class);
        fields.scalarsIfAny(key).forEach(word -> word.oneOf(Shown.class).ifPresent(things::add));
        return things;
    }
}
