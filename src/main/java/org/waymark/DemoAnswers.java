package org.waymark;

import org.waymark.base.Language;
import org.waymark.question.ModelAnswers;
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
}
