package org.waymark.progress;

import java.time.Instant;
import org.waymark.assessment.AttemptId;
import org.waymark.base.Slug;
import org.waymark.question.Mark;

/** An attempt at a quiz that was handed in, and what came of it. */
public record QuizDone(AttemptId attempt, Slug quiz, Mark mark, boolean passed, Instant at) {}
