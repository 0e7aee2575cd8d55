package org.waymark.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.base.Slug;
import org.waymark.question.Outcome.LeftBlank;
import org.waymark.question.Outcome.Marked;
import org.waymark.question.Question.Element;
import org.waymark.question.Question.Matching;
import org.waymark.question.Question.MultipleChoice;
import org.waymark.question.Question.Ordering;
import org.waymark.question.Question.Premise;
import org.waymark.question.Question.Refused;
import org.waymark.question.Question.ShortAnswer;
import org.waymark.question.Question.SingleChoice;
import org.waymark.question.Question.Target;
import org.waymark.question.Question.TrueFalse;
import org.waymark.question.Response.Blank;
import org.waymark.question.Response.Chosen;
import org.waymark.question.Response.Judged;
import org.waymark.question.Response.Matched;
import org.waymark.question.Response.Ordered;
import org.waymark.question.Response.Typed;

/** What a response earns: a pure function of question and response, whatever order the parts were shown in. */
public final class Marking {

    /** The longest text that is taken for a short answer, in characters. */
    public static final int LONGEST_ANSWER = 1_000;

    private Marking() {}

    /**
     * Marks a response.
     *
     * @throws ForeignResponse if the response cannot have been given to this question
     */
    public static Outcome mark(Question question, Response response) {
        if (response instanceof Blank) {
            return new LeftBlank();
        }
        return switch (question) {
            case SingleChoice single -> single(single, cast(Chosen.class, question, response));
            case MultipleChoice multiple -> multiple(multiple, cast(Chosen.class, question, response));
            case TrueFalse statement -> judged(statement, cast(Judged.class, question, response));
            case Matching matching -> matched(matching, cast(Matched.class, question, response));
            case Ordering ordering -> ordered(ordering, cast(Ordered.class, question, response));
            case ShortAnswer words -> typed(words, cast(Typed.class, question, response));
            case Question.Categorise _,
                    Question.Numeric _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _,
                    Question.Essay _ -> throw new UnsupportedOperationException("to be written");
        };
    }

    /** The likely wrong answer that was typed, found by the same comparison as the accepted ones. */
    public static Optional<Refused> refused(ShortAnswer question, Typed typed) {
        return question.refused().stream()
                .filter(refused -> AnswerComparison.same(refused.answer(), typed.text()))
                .findFirst();
    }

    /** All or nothing. */
    private static Outcome single(SingleChoice question, Chosen chosen) {
        requireKnown(question, Option.idsOf(question.options()), chosen.options());
        if (chosen.options().isEmpty()) {
            return new LeftBlank();
        }
        if (chosen.options().size() > 1) {
            throw new ForeignResponse(question, "it chooses more than one option");
        }
        return new Marked(Fraction.fullIf(Option.keyOf(question.options()).equals(chosen.options())));
    }

    /** Right minus wrong: each distractor takes back a right option, so that choosing everything gains nothing. */
    private static Outcome multiple(MultipleChoice question, Chosen chosen) {
        requireKnown(question, Option.idsOf(question.options()), chosen.options());
        if (chosen.options().isEmpty()) {
            return new LeftBlank();
        }
        var key = Option.keyOf(question.options());
        var right = (int) chosen.options().stream().filter(key::contains).count();
        var wrong = chosen.options().size() - right;
        return new Marked(Fraction.of(right - wrong, key.size()));
    }

    /** The right verdict earns half, with the right reason all; a wrong verdict has no right reason. */
    private static Outcome judged(TrueFalse question, Judged judged) {
        requireKnown(
                question,
                Option.idsOf(question.reasons()),
                judged.reason().stream().toList());
        if (judged.verdict() != question.answer()) {
            return new Marked(Fraction.NONE);
        }
        var key = Option.keyOf(question.reasons());
        return new Marked(judged.reason().filter(key::contains).isPresent() ? Fraction.FULL : Fraction.of(1, 2));
    }

    /** The share of premises that were given their own target. */
    private static Outcome matched(Matching question, Matched matched) {
        requireKnown(
                question,
                question.premises().stream().map(Premise::id).toList(),
                matched.targets().keySet());
        requireKnown(
                question,
                question.targets().stream().map(Target::id).toList(),
                matched.targets().values());
        if (matched.targets().isEmpty()) {
            return new LeftBlank();
        }
        var right = (int) question.premises().stream()
                .filter(premise -> premise.match().equals(matched.targets().get(premise.id())))
                .count();
        return new Marked(Fraction.of(right, question.premises().size()));
    }

    /**
     * The share of right neighbourhoods: of the n-1 places where one element should directly follow another, those where
     * it does. This is "relative to the next item (excluding last)" of Moodle's ordering question
     * (qtype_ordering, GRADING_RELATIVE_NEXT_EXCLUDE_LAST): the right order earns all, the reversed one nothing, and one
     * element out of place does not spoil the rest.
     */
    private static Outcome ordered(Ordering question, Ordered ordered) {
        var key = question.elements().stream().map(Element::id).toList();
        requireKnown(question, key, ordered.elements());
        if (ordered.elements().isEmpty()) {
            return new LeftBlank();
        }
        if (ordered.elements().size() != key.size()
                || Set.copyOf(ordered.elements()).size() != key.size()) {
            throw new ForeignResponse(question, "it does not hold every element once");
        }
        var right = (int) IntStream.range(0, key.size() - 1)
                .filter(place -> follows(ordered.elements(), key.get(place), key.get(place + 1)))
                .count();
        return new Marked(Fraction.of(right, key.size() - 1));
    }

    private static boolean follows(List<Slug> elements, Slug first, Slug second) {
        return elements.indexOf(second) == elements.indexOf(first) + 1;
    }

    /** Any accepted text, by the rules of any language it is accepted in, earns all. */
    private static Outcome typed(ShortAnswer question, Typed typed) {
        if (typed.text().length() > LONGEST_ANSWER) {
            throw new ForeignResponse(question, "its text is longer than " + LONGEST_ANSWER + " characters");
        }
        if (AnswerComparison.isBlank(typed.text())) {
            return new LeftBlank();
        }
        return new Marked(Fraction.fullIf(question.accepted().stream()
                .anyMatch(accepted -> AnswerComparison.same(accepted.text(), typed.text()))));
    }

    private static <R extends Response> R cast(Class<R> kind, Question question, Response response) {
        if (!kind.isInstance(response)) {
            throw new ForeignResponse(
                    question, "it is of the kind " + response.getClass().getSimpleName());
        }
        return kind.cast(response);
    }

    private static void requireKnown(Question question, Collection<Slug> known, Collection<Slug> given) {
        if (!Set.copyOf(known).containsAll(given)) {
            throw new ForeignResponse(question, "it names a part that is not there");
        }
    }
}
