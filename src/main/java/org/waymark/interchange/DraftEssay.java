package org.waymark.interchange;

import java.util.List;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Question;
import org.waymark.question.Rubric;
import org.waymark.question.WordBounds;

/** An essay whose rubric and model answer are still to be written. */
final class DraftEssay {

    private static final WordBounds USUAL_LENGTH = new WordBounds(0, 300);

    private DraftEssay() {}

    static Made of(LocalizedText prompt, LocalizedText explanation, DraftWords words) {
        var levels = List.of(
                new Rubric.Step(0, words.invitation("level-none")), new Rubric.Step(2, words.invitation("level-full")));
        var criterion = new Rubric.Criterion(new Slug("content"), words.invited("criterion"), levels);
        var rubric = new Rubric(List.of(criterion), false);
        var model = words.invitation("model-answer");
        return Made.usual(new Question.Essay(prompt, rubric, USUAL_LENGTH, model), explanation);
    }
}
