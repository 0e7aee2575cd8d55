package org.waymark.question.ui;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.base.Slug;
import org.waymark.question.Marking;
import org.waymark.question.Outcome;
import org.waymark.question.Question.Element;
import org.waymark.question.Question.Matching;
import org.waymark.question.Question.Ordering;
import org.waymark.question.Question.Premise;
import org.waymark.question.Question.Refused;
import org.waymark.question.Question.ShortAnswer;
import org.waymark.question.Question.Target;
import org.waymark.question.Response;
import org.waymark.question.ui.SummaryRow.Sign;

/** The rows of what is answered by matching, ordering or typing. */
record PartsSummary(Words words, CitationMarks marks) {

    List<SummaryRow> matching(Matching question, Response response) {
        var given = response instanceof Response.Matched(var targets) ? targets : Map.<Slug, Slug>of();
        var texts =
                question.targets().stream().collect(Collectors.toMap(Target::id, target -> words.say(target.text())));
        return question.premises().stream()
                .map(premise -> pair(premise, Optional.ofNullable(given.get(premise.id())), texts))
                .toList();
    }

    private SummaryRow pair(Premise premise, Optional<Slug> given, Map<Slug, String> texts) {
        var right = String.valueOf(texts.get(premise.match()));
        var text = words.span(premise.text());
        if (given.filter(premise.match()::equals).isPresent()) {
            return new SummaryRow(Sign.RIGHT, text)
                    .right(words.say("question.summary.your-match-right", right))
                    .because(premise.rationale(), words, marks);
        }
        var row = given.map(texts::get)
                .map(wrong -> new SummaryRow(Sign.WRONG, text).wrong(words.say("question.summary.your-match", wrong)))
                .orElseGet(() -> new SummaryRow(Sign.NEITHER, text).plain(words.say("question.summary.no-match")));
        return row.right(words.say("question.summary.right-match", right)).because(premise.rationale(), words, marks);
    }

    /** In the order given, or as laid out where none was: what each element follows, and its right place. */
    List<SummaryRow> ordering(Ordering question, List<Element> laidOut, Response response) {
        var order = response instanceof Response.Ordered(var ids) ? inOrder(question, ids) : laidOut;
        var answered = response instanceof Response.Ordered;
        var rows = new ArrayList<SummaryRow>();
        for (var place = 0; place < order.size(); place++) {
            var element = order.get(place);
            var rightPlace = question.elements().indexOf(element);
            var text = words.span(element.text());
            var row = answered ? placed(question, order, place, text) : new SummaryRow(Sign.NEITHER, text);
            rows.add(row.plain(words.say("question.summary.right-place", rightPlace + 1))
                    .because(element.rationale(), words, marks));
        }
        return List.copyOf(rows);
    }

    private SummaryRow placed(Ordering question, List<Element> order, int place, Span text) {
        if (place == 0) {
            var first = order.getFirst().equals(question.elements().getFirst());
            return first
                    ? new SummaryRow(Sign.RIGHT, text).right(words.say("question.summary.first-right"))
                    : new SummaryRow(Sign.WRONG, text).wrong(words.say("question.summary.first-wrong"));
        }
        var before = order.get(place - 1);
        var follows = question.elements().indexOf(order.get(place))
                == question.elements().indexOf(before) + 1;
        var name = words.say(before.text());
        return follows
                ? new SummaryRow(Sign.RIGHT, text).right(words.say("question.summary.follows-right", name))
                : new SummaryRow(Sign.WRONG, text).wrong(words.say("question.summary.follows-wrong", name));
    }

    private static List<Element> inOrder(Ordering question, List<Slug> ids) {
        return ids.stream()
                .flatMap(id -> question.elements().stream()
                        .filter(element -> element.id().equals(id)))
                .toList();
    }

    /** What was typed, what is accepted, and the likely wrong answers with their reasons. */
    List<SummaryRow> shortAnswer(ShortAnswer question, Response response) {
        var rows = new ArrayList<SummaryRow>();
        var caught = new ArrayList<Refused>();
        if (response instanceof Response.Typed typed
                && Marking.mark(question, typed) instanceof Outcome.Marked(var fraction)) {
            var text = words.in(typed.text(), typed.language(), new Span());
            if (fraction.isFull()) {
                rows.add(new SummaryRow(Sign.RIGHT, text).right(words.say("question.summary.your-answer-right")));
            } else {
                var row = new SummaryRow(Sign.WRONG, text).wrong(words.say("question.summary.your-answer-wrong"));
                Marking.refused(question, typed).ifPresent(refused -> {
                    caught.add(refused);
                    row.because(refused.rationale(), words, marks);
                });
                rows.add(row);
            }
        }
        question.accepted().stream()
                .map(accepted -> new SummaryRow(Sign.RIGHT, words.span(accepted.text()))
                        .right(words.say("question.summary.right-answer")))
                .forEach(rows::add);
        question.refused().stream()
                .filter(refused -> !caught.contains(refused))
                .map(refused -> new SummaryRow(Sign.NEITHER, words.span(refused.answer()))
                        .hidden(words.say("question.summary.wrong-answer"))
                        .because(refused.rationale(), words, marks))
                .forEach(rows::add);
        return List.copyOf(rows);
    }
}
