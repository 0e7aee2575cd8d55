package org.waymark.interchange;

import java.util.List;
import java.util.Optional;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Question;
import org.waymark.question.Rubric;
import org.waymark.question.WordBounds;

/** An essay whose rubric and model answer are still to be written. */
final class DraftEssay {

    static final WordBounds USUAL_LENGTH = new WordBounds(0, 300);

    private static final Slug CONTENT = new Slug("content");
    private static final int MOST = 2;

    private DraftEssay() {}

    static Made of(LocalizedText prompt, LocalizedText explanation, DraftWords words) {
        return of(prompt, explanation, Optional.empty(), USUAL_LENGTH, words);
    }

    /**
     * One of which more is known.
     *
     * @param full what a good text does, where somebody said it
     */
    static Made of(
            LocalizedText prompt,
            LocalizedText explanation,
            Optional<LocalizedText> full,
            WordBounds length,
            DraftWords words) {
        var levels = List.of(
                new Rubric.Step(0, words.invitation("level-none")),
                new Rubric.Step(MOST, full.orElseGet(() -> words.invitation("level-full"))));
        var criterion = new Rubric.Criterion(CONTENT, words.invited("criterion"), levels);
        var rubric = new Rubric(List.of(criterion), false);
        var model = words.invitation("model-answer");
        return Made.usual(new Question.Essay(prompt, rubric, length, model), explanation);
    }

    /** What a good text does, where that is all that the rubric says. */
    static Optional<LocalizedText> full(Rubric rubric) {
        var first = rubric.criteria().getFirst();
        return rubric.criteria().size() == 1
                        && first.id().equals(CONTENT)
                        && first.levels().size() == 2
                        && first.most() == MOST
                ? Optional.of(first.levels().getLast().text())
                : Optional.empty();
    }
}
