package org.waymark.playthrough.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.waymark.base.Slug;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.question.Marking;
import org.waymark.question.Response;
import org.waymark.question.ui.MarkedAnswer;
import org.waymark.question.ui.ResponseSummary;

/** A question of a passage with what was answered, what is right and why. */
final class AnsweredQuestion extends Div {

    AnsweredQuestion(Slug question, Response response, Telling telling, EvidencePanel evidence) {
        var item = telling.item(question).orElseThrow();
        var answer = MarkedAnswer.of(item, telling.seed(), response, Marking.mark(item, false, response))
                .pictures(telling.pictures());
        add(
                Wording.say(new H2(), item.question().prompt(), telling.language()),
                ResponseSummary.of(answer, telling.language(), evidence.marks()));
    }
}
