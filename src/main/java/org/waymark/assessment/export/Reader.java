package org.waymark.assessment.export;

import java.time.ZoneId;
import java.util.Set;
import org.waymark.base.Language;
import org.waymark.content.QuizRules.Shown;

/**
 * For whom a record is written.
 *
 * @param zone in which times are told
 * @param learner what the learner is called in it
 * @param allowed what of the attempt may be told
 */
public record Reader(Language language, ZoneId zone, String learner, Set<Shown> allowed) {

    public Reader {
        allowed = Set.copyOf(allowed);
    }

    boolean may(Shown... things) {
        return allowed.containsAll(Set.of(things));
    }

    Phrases phrases() {
        return new Phrases(language, zone);
    }
}
