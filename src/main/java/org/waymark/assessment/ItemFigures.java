package org.waymark.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.question.Fraction;
import org.waymark.question.Response;

/** What became of single items in one attempt of each learner; each question takes one statement, however many there are. */
public interface ItemFigures {

    /** The items that somebody was asked at a quiz, answered or not. */
    record Asked(UserId learner, Slug course, List<Slug> items) {
        public Asked {
            items = List.copyOf(items);
        }
    }

    /**
     * What the last answers to an item earned.
     *
     * @param full how many earned everything
     * @param none how many earned nothing, of those that were not left blank
     * @param blank how many were taken back
     * @param waiting how many somebody has yet to mark; they have earned nothing so far
     * @param earned the sum of all fractions
     */
    record Answers(Slug course, Slug item, int all, int full, int none, int blank, int waiting, BigDecimal earned) {}

    /** What somebody earned with the last answer to an item, where it is marked. */
    record Earned(UserId learner, Slug course, Slug item, Fraction fraction) {}

    List<Asked> asked(Sample sample, Sample.Take take);

    List<Answers> answers(Sample sample, Sample.Take take);

    List<Earned> earned(Sample sample, Sample.Take take);

    /** How often each response was the last one to these items of a course. */
    Map<Slug, Map<Response, Integer>> responses(Sample sample, Sample.Take take, Slug course, Collection<Slug> items);
}
