package org.waymark.assessment.ui;

import org.waymark.question.Question;

/** What the kinds of questions are called. */
final class Kinds {

    private Kinds() {}

    static String key(Question question) {
        return switch (question) {
            case Question.SingleChoice _ -> "assessment.kind.single-choice";
            case Question.MultipleChoice _ -> "assessment.kind.multiple-choice";
            case Question.TrueFalse _ -> "assessment.kind.true-false";
            case Question.Matching _ -> "assessment.kind.matching";
            case Question.Ordering _ -> "assessment.kind.ordering";
            case Question.ShortAnswer _ -> "assessment.kind.short-answer";
            case Question.Categorise _ -> "assessment.kind.categorise";
            case Question.Numeric _ -> "assessment.kind.numeric";
            case Question.Cloze _ -> "assessment.kind.cloze";
            case Question.Timeline _ -> "assessment.kind.timeline";
            case Question.Hotspot _ -> "assessment.kind.hotspot";
            case Question.SourceCriticism _ -> "assessment.kind.source-criticism";
            case Question.Essay _ -> "assessment.kind.essay";
        };
    }
}
