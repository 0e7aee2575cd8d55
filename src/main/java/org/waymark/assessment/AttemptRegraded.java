package org.waymark.assessment;

import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.question.Mark;

/** An attempt that had been handed in has another mark now: a regrading gave it, or the taking back of one, or an instructor. */
public record AttemptRegraded(AttemptId attempt, UserId learner, Slug course, Slug quiz, Mark mark, boolean passed) {}
