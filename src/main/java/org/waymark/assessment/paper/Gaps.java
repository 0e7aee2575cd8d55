package org.waymark.assessment.paper;

import org.waymark.base.Language;
import org.waymark.question.Question;

/** A text with gaps as it stands on paper: numbered lines to write on. */
final class Gaps {

    private static final String LINE = "____________";

    private Gaps() {}

    static String blanks(Question.Cloze cloze, Language language) {
        var text = cloze.text().in(language);
        for (var i = 0; i < cloze.gaps().size(); i++) {
            text = text.replace("{{" + cloze.gaps().get(i).id() + "}}", "(" + (i + 1) + ") " + LINE);
        }
        return text;
    }
}
