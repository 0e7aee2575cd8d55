package org.waymark.question.ui;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Question.Categorise;
import org.waymark.question.Question.Category;
import org.waymark.question.Question.Element;
import org.waymark.question.Question.Matching;
import org.waymark.question.Question.Ordering;
import org.waymark.question.Question.Target;
import org.waymark.question.Rationale;
import org.waymark.question.Response;
import org.waymark.question.ui.SummaryRow.Sign;

/** The rows of what is answered by matching, categorising or ordering. */
record PartsSummary(Words words, CitationMarks marks) {

    List<SummaryRow> matching(Matching question, Response response) {
        var texts = texts(question.targets(), Target::id, Target::text);
        return question.premises().stream()
                .map(premise -> pair(
                        words.span(premise.text()),
                        texts,
                        premise.match(),
                        given(response, premise.id()),
                        premise.rationale()))
                .toList();
    }

    List<SummaryRow> categorising(Categorise question, Response response) {
        var texts = texts(question.categories(), Category::id, Category::text);
        return question.members().stream()
                .map(member -> pair(
                        words.span(member.text()),
                        texts,
                        member.category(),
                        given(response, member.id()),
                        member.rationale()))
                .toList();
    }

    private <T> Map<Slug, String> texts(List<T> targets, Function<T, Slug> id, Function<T, LocalizedText> text) {
        return targets.stream().collect(Collectors.toMap(id, target -> words.say(text.apply(target))));
    }

    private static Optional<Slug> given(Response response, Slug part) {
        return response instanceof Response.Matched(var targets)
                ? Optional.ofNullable(targets.get(part))
                : Optional.empty();
    }

    private SummaryRow pair(
            Span text, Map<Slug, String> targets, Slug match, Optional<Slug> given, Rationale rationale) {
        var right = String.valueOf(targets.get(match));
        if (given.filter(match::equals).isPresent()) {
            return new SummaryRow(Sign.RIGHT, text)
                    .right(words.say("question.summary.your-match-right", right))
                    .because(rationale, words, marks);
        }
        var row = given.map(targets::get)
                .map(wrong -> new SummaryRow(Sign.WRONG, text).wrong(words.say("question.summary.your-match", wrong)))
                .orElseGet(() -> new SummaryRow(Sign.NEITHER, text).plain(words.say("question.summary.no-match")));
        return row.right(words.say("question.summary.right-match", right)).because(rationale, words, marks);
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
}
