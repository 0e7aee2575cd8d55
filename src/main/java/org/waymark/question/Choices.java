package org.waymark.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.question.Question.Hotspot;
import org.waymark.question.Question.MultipleChoice;
import org.waymark.question.Question.SingleChoice;
import org.waymark.question.Response.Chosen;

/** Judges what was picked from what is on offer. */
final class Choices {

    /** Finer than any fraction, so that rounding a weight is never seen in a mark. */
    private static final int PLACES = 12;

    private Choices() {}

    static Judgement judge(SingleChoice question, Chosen chosen) {
        Foreign.requireKnown(question, Option.idsOf(question.options()), chosen.options());
        if (chosen.options().isEmpty()) {
            return new Judgement.Nothing();
        }
        if (chosen.options().size() > 1) {
            throw new ForeignResponse(question, "it chooses more than one option");
        }
        var option = chosen.options().iterator().next();
        return Judgement.Parts.whole(one(new Place.Named(option), question.options(), option, 1));
    }

    /** An option chosen alone, of those of which one is right. */
    static JudgedPart one(Place place, List<Option> options, Slug chosen, int stake) {
        var option = options.stream()
                .filter(it -> it.id().equals(chosen))
                .findFirst()
                .orElseThrow();
        var key = options.stream().filter(Option::correct).findFirst().orElseThrow();
        var all = BigDecimal.valueOf(stake);
        return JudgedPart.of(place, option.correct() ? Finding.RIGHT : Finding.WRONG, stake)
                .weighing(all.multiply(weight(option)), all.multiply(weight(key)));
    }

    private static BigDecimal weight(Option option) {
        return option.weight().orElse(option.correct() ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    static Judgement judge(MultipleChoice question, Chosen chosen) {
        return judge(question, question.options().stream().map(Pickable::of).toList(), chosen.options());
    }

    static Judgement judge(Hotspot question, Chosen chosen) {
        return judge(question, question.regions().stream().map(Pickable::of).toList(), chosen.options());
    }

    private static Judgement judge(Question question, List<Pickable> offered, Set<Slug> chosen) {
        Foreign.requireKnown(question, offered.stream().map(Pickable::id).toList(), chosen);
        if (chosen.isEmpty()) {
            return new Judgement.Nothing();
        }
        var keys = offered.stream().filter(Pickable::correct).count();
        var ofKey = weightOfKey(offered);
        return new Judgement.Parts(offered.stream()
                .map(it -> it.judged(chosen.contains(it.id()), BigDecimal.valueOf(keys), ofKey))
                .toList());
    }

    /** Right options without a weight of their own have equal parts of what the others leave. */
    private static BigDecimal weightOfKey(List<Pickable> offered) {
        var key = offered.stream().filter(Pickable::correct).toList();
        var given = key.stream().flatMap(it -> it.weight().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var open = key.stream().filter(it -> it.weight().isEmpty()).count();
        return open == 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE
                        .subtract(given)
                        .max(BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(key.size()))
                        .divide(BigDecimal.valueOf(open), PLACES, RoundingMode.HALF_UP);
    }

    /** Something of which several can be picked. */
    private record Pickable(Slug id, boolean correct, Optional<BigDecimal> weight) {

        static Pickable of(Option option) {
            return new Pickable(option.id(), option.correct(), option.weight());
        }

        static Pickable of(Region region) {
            return new Pickable(region.id(), region.correct(), Optional.empty());
        }

        JudgedPart judged(boolean chosen, BigDecimal keys, BigDecimal weightOfKey) {
            var weight = weight().map(keys::multiply).orElse(correct ? weightOfKey : BigDecimal.ZERO);
            return JudgedPart.of(new Place.Named(id), finding(chosen), 1)
                    .weighing(chosen ? weight : BigDecimal.ZERO, correct ? weight : BigDecimal.ZERO);
        }

        private Finding finding(boolean chosen) {
            if (correct) {
                return chosen ? Finding.RIGHT : Finding.MISSING;
            }
            return chosen ? Finding.SURPLUS : Finding.SPARED;
        }
    }
}
