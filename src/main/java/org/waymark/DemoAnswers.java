package org.waymark;

import java.util.Random;
import java.util.Set;
import org.waymark.base.Language;
import org.waymark.question.ModelAnswers;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Response;

/** What somebody answers who knows, and somebody who does not. */
final class DemoAnswers {

    private DemoAnswers() {}

    static Response right(Question question, Language language) {
        return ModelAnswers.right(question, language);
    }

    static Response wrong(Question question, Language language) {
        return ModelAnswers.wrong(question, language);
    }

    /** Where one of several options is chosen, not always the same wrong one. */
    static Response wrong(Question question, Language language, Random chance) {
        if (!(question instanceof Question.SingleChoice single)) {
            return wrong(question, language);
        }
        var distractors = single.options().stream()
                .filter(it -> !it.correct())
                .map(Option::id)
                .toList();
        // the first ones tempt more than the last
        var place = (int) (distractors.size() * chance.nextDouble() * chance.nextDouble());
        return distractors.isEmpty() ? new Response.Blank() : new Response.Chosen(Set.of(distractors.get(place)));
    }
}
