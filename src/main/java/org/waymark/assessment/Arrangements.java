package org.waymark.assessment;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Tells what was arranged for learners at many quizzes at once. */
@Component
public class Arrangements {

    private final Allowances allowances;

    Arrangements(Allowances allowances) {
        this.allowances = allowances;
    }

    /** For a learner at the quizzes of these courses, in two statements. */
    public Arranged of(UserId learner, Collection<Slug> courses) {
        return new Arranged(allowances.of(learner), allowances.overrides(learner, courses));
    }
}
