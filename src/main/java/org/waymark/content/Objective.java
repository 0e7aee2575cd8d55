package org.waymark.content;

import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Level;

/** What a learner should be able to do. */
public record Objective(Slug id, Level level, LocalizedText text) {}
