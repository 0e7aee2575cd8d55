package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import org.waymark.question.Finding;
import org.waymark.question.Loss;
import org.waymark.question.Place;
import org.waymark.question.Question;
import org.waymark.question.Response;
import org.waymark.ui.Keys;

/** Names, for each point that is lacking, the rule that took it. */
record WhyThisMark(MarkedAnswer answer, Words words) {

    Optional<Component> note() {
        if (answer.losses().isEmpty()) {
            return Optional.empty();
        }
        var name = new Span(words.say("question.summary.why-mark"));
        name.addClassName("note-name");
        var list = new UnorderedList();
        list.addClassName("losses");
        answer.losses().forEach(loss -> list.add(row(loss)));
        var note = new Div(name, rule(), list);
        note.addClassName("reasoning");
        return Optional.of(note);
    }

    private ListItem row(Loss loss) {
        var points = loss.amount().multiply(answer.item().worth()).negate();
        var sign = points.signum() < 0 ? "−" : "+";
        var amount = new Span(sign + words.number(points.abs()));
        amount.addClassNames("num", "amount");
        return new ListItem(amount, new Span(sentence(loss)));
    }

    /** The scheme that the parts are marked by; for a whole that is right or wrong there is nothing to say. */
    private Paragraph rule() {
        var rule = new Paragraph();
        var isOneOfMany = answer.item().question() instanceof Question.SingleChoice;
        if (!isOneOfMany && answer.losses().stream().anyMatch(WhyThisMark::isOfParts)) {
            rule.setText(words.say(
                    answer.item().question() instanceof Question.Ordering
                            ? "question.rule.neighbours"
                            : Keys.of(answer.item().rules().scheme())));
        }
        return rule;
    }

    private static boolean isOfParts(Loss loss) {
        return switch (loss) {
            case Loss.OfPart(var place, var _, var _) -> place != Place.Role.WHOLE;
            case Loss.TakenBack _, Loss.AllOrNothing _, Loss.Weights _, Loss.LatePart _ -> true;
            case Loss.Bounded _,
                    Loss.EarlierTries _,
                    Loss.Unsure _,
                    Loss.SureAndWrong _,
                    Loss.LeftBlank _,
                    Loss.Unreadable _,
                    Loss.AwaitingReview _,
                    Loss.Reviewed _ -> false;
        };
    }

    private String sentence(Loss loss) {
        return switch (loss) {
            case Loss.OfPart(var place, var finding, var _) -> ofPart(place, finding);
            case Loss.TakenBack(var place, var _) -> words.say("question.loss.taken-back", part(place));
            case Loss.AllOrNothing _ -> words.say("question.loss.all-or-nothing");
            case Loss.Weights _ -> words.say("question.loss.weights");
            case Loss.Bounded(var amount) ->
                words.say(amount.signum() > 0 ? "question.loss.at-most-all" : "question.loss.at-least");
            case Loss.EarlierTries(var tries, var _) -> words.say("question.loss.earlier-tries", tries);
            case Loss.LatePart(var place, var tries, var _) -> words.say("question.loss.late-part", part(place), tries);
            case Loss.Unsure(var certainty, var _) -> words.say("question.loss.unsure", words.say(Keys.of(certainty)));
            case Loss.SureAndWrong(var certainty, var _) ->
                words.say("question.loss.sure-and-wrong", words.say(Keys.of(certainty)));
            case Loss.LeftBlank _ -> words.say("question.loss.left-blank");
            case Loss.Unreadable(var flaw, var _) -> words.say("question.loss.unreadable", words.say(Keys.of(flaw)));
            case Loss.AwaitingReview _ -> words.say("question.loss.awaiting-review");
            case Loss.Reviewed _ -> words.say("question.loss.reviewed");
        };
    }

    private String ofPart(Place place, Finding finding) {
        if (place == Place.Role.REASON && finding == Finding.WRONG && isVerdictWrong()) {
            return words.say("question.loss.reason-uncounted");
        }
        return words.say("question.loss.part." + finding.name().toLowerCase(Locale.ROOT), part(place));
    }

    private boolean isVerdictWrong() {
        return answer.item().question() instanceof Question.TrueFalse statement
                && answer.response() instanceof Response.Judged(var verdict, var _)
                && verdict != statement.answer();
    }

    private String part(Place place) {
        return new PartNames(answer.item().question(), words).of(place);
    }
}
