package org.waymark.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.question.Question.Cloze;
import org.waymark.question.Question.Essay;
import org.waymark.question.Question.Refused;
import org.waymark.question.Question.ShortAnswer;
import org.waymark.question.Response.Filled;
import org.waymark.question.Response.Typed;

/** Judges what was written. */
final class Words {

    private Words() {}

    static Judgement judge(ShortAnswer question, Typed typed) {
        Foreign.requireShort(question, typed.text(), Marking.LONGEST_ANSWER);
        if (AnswerComparison.isBlank(typed.text())) {
            return new Judgement.Nothing();
        }
        var earned = earned(question.accepted(), typed.text(), question.leniency());
        return Judgement.Parts.whole(JudgedPart.sharing(Place.Role.WHOLE, 1, earned));
    }

    static Judgement judge(Essay question, Typed typed) {
        Foreign.requireShort(question, typed.text(), Marking.LONGEST_ESSAY);
        return AnswerComparison.isBlank(typed.text()) ? new Judgement.Nothing() : new Judgement.Waiting();
    }

    /** Each gap is a part, as much as its weight says. */
    static Judgement judge(Cloze question, Filled filled) {
        requireOwn(question, filled);
        var parts = question.gaps().stream().map(gap -> part(gap, filled)).toList();
        return parts.stream().allMatch(it -> it.finding() == Finding.MISSING)
                ? new Judgement.Nothing()
                : new Judgement.Parts(parts);
    }

    private static JudgedPart part(Gap gap, Filled filled) {
        var place = new Place.Named(gap.id());
        return switch (gap) {
            case Gap.Typed words ->
                Optional.ofNullable(filled.typed().get(gap.id()))
                        .filter(text -> !AnswerComparison.isBlank(text))
                        .map(text -> JudgedPart.sharing(
                                place, gap.weight(), earned(words.accepted(), text, words.leniency())))
                        .orElseGet(() -> JudgedPart.of(place, Finding.MISSING, gap.weight()));
            case Gap.Menu menu ->
                Optional.ofNullable(filled.chosen().get(gap.id()))
                        .map(option -> Choices.one(place, menu.options(), option, gap.weight()))
                        .orElseGet(() -> Verdicts.missing(place, menu.options(), gap.weight()));
        };
    }

    private static void requireOwn(Cloze question, Filled filled) {
        Foreign.requireKnown(
                question, ids(question, Gap.Typed.class), filled.typed().keySet());
        Foreign.requireKnown(
                question, ids(question, Gap.Menu.class), filled.chosen().keySet());
        filled.typed().values().forEach(text -> Foreign.requireShort(question, text, Marking.LONGEST_ANSWER));
        for (var gap : question.gaps()) {
            var option = Optional.ofNullable(filled.chosen().get(gap.id()));
            if (gap instanceof Gap.Menu menu) {
                Foreign.requireKnown(
                        question, Option.idsOf(menu.options()), option.stream().toList());
            }
        }
    }

    private static List<Slug> ids(Cloze question, Class<? extends Gap> kind) {
        return question.gaps().stream().filter(kind::isInstance).map(Gap::id).toList();
    }

    /** The share of the best accepted text that it is the same as. */
    static BigDecimal earned(List<AcceptedText> accepted, String typed, Leniency leniency) {
        return accepted.stream()
                .filter(it -> AnswerComparison.same(it.text(), typed, leniency))
                .map(AcceptedText::share)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    /** The likely wrong answer that was typed, found by the same comparison as the accepted ones. */
    static Optional<Refused> refused(ShortAnswer question, Typed typed) {
        return question.refused().stream()
                .filter(refused -> AnswerComparison.same(refused.answer(), typed.text(), question.leniency()))
                .findFirst();
    }
}
