package org.waymark.assessment;

import java.time.Instant;
import java.util.Optional;
import org.waymark.content.QuizRules.Counting;

/**
 * What somebody who assigned a quiz to a learner has set for it, with what was granted to the learner; what is empty stays as the quiz
 * has it.
 *
 * @param attempts how many in all
 */
public record AssignedTerm(
        Optional<Instant> opens, Optional<Instant> closes, Optional<Integer> attempts, Optional<Counting> counting) {}
