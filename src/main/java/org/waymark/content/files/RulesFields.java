package org.waymark.content.files;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.content.QuizRules;
import org.waymark.content.QuizRules.Attempting;
import org.waymark.content.QuizRules.Counting;
import org.waymark.content.QuizRules.Navigation;
import org.waymark.question.Behaviour;

/** The rules of a quiz as they stand in its file; what is left out is as usual. */
final class RulesFields {

    /** The words for the behaviours. */
    private enum Conduct {
        DEFERRED,
        IMMEDIATE,
        ADAPTIVE,
        INTERACTIVE,
        CERTAIN,
        CERTAIN_IMMEDIATE,
        PRACTICE
    }

    private static final int MOST_ATTEMPTS = 99;
    private static final Duration LONGEST_WAIT = Duration.ofDays(365);

    /** What each further try costs where the author does not say: a third, as in Moodle. */
    private static final BigDecimal USUAL_PENALTY = new BigDecimal("0.3333333");

    private RulesFields() {}

    static Optional<QuizRules> read(Fields root, Optional<ZoneId> zone) {
        var conduct = Parts.or(Conduct.DEFERRED, root, "behaviour", it -> it.oneOf(Conduct.class));
        var penalty = Parts.or(USUAL_PENALTY, root, "penalty", Amounts::share);
        var navigation = Parts.or(Navigation.FREE, root, "navigation", it -> it.oneOf(Navigation.class));
        var attempting = attempting(root);
        var timing = TimingFields.read(root, zone);
        var reviewing = ReviewFields.read(root);
        var negative = Parts.yesOrNo(root, "negative-marks", false);
        conduct.ifPresent(it -> check(it, root));
        if (navigation.equals(Optional.of(Navigation.ONE_WAY)) && showsAll(root)) {
            root.file().error(root.line("navigation"), "content.problem.one-way-on-one-page");
        }
        if (conduct.isEmpty() || penalty.isEmpty() || navigation.isEmpty() || attempting.isEmpty()) {
            return Optional.empty();
        }
        return timing.isEmpty() || reviewing.isEmpty() || negative.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuizRules(
                        behaviour(conduct.get(), penalty.get()),
                        navigation.get(),
                        attempting.get(),
                        timing.get(),
                        reviewing.get(),
                        negative.get()));
    }

    static boolean isPractice(Fields root) {
        return says(root, "behaviour", "practice");
    }

    private static boolean showsAll(Fields root) {
        return says(root, "show", "all");
    }

    private static boolean says(Fields root, String key, String word) {
        return root.scalarIfAny(key).filter(it -> it.text().equals(word)).isPresent();
    }

    private static Behaviour behaviour(Conduct conduct, BigDecimal penalty) {
        return switch (conduct) {
            case DEFERRED -> new Behaviour.Deferred();
            case IMMEDIATE -> new Behaviour.Immediate();
            case ADAPTIVE -> new Behaviour.Adaptive(penalty);
            case INTERACTIVE -> new Behaviour.Interactive(penalty);
            case CERTAIN -> new Behaviour.Certain(false);
            case CERTAIN_IMMEDIATE -> new Behaviour.Certain(true);
            case PRACTICE -> new Behaviour.Practice();
        };
    }

    /** What would have no effect is a misunderstanding. */
    private static void check(Conduct conduct, Fields root) {
        var takesPenalty = conduct == Conduct.ADAPTIVE || conduct == Conduct.INTERACTIVE;
        if (root.has("penalty") && !takesPenalty) {
            root.file().error(root.line("penalty"), "content.problem.penalty-unused");
        }
        if (conduct == Conduct.PRACTICE) {
            Stream.of("cut-score", "negative-marks", "remarks")
                    .filter(root::has)
                    .forEach(key -> root.file().error(root.line(key), "content.problem.practice-has-no-marks", key));
            root.scalarIfAny("cut-score");
        }
    }

    private static Optional<Attempting> attempting(Fields root) {
        return root.has("attempts")
                ? root.mapping("attempts").flatMap(RulesFields::attempts)
                : Optional.of(Attempting.FREELY);
    }

    private static Optional<Attempting> attempts(Fields fields) {
        var number = fields.scalarIfAny("number").flatMap(it -> it.whole(1, MOST_ATTEMPTS));
        var counting = Parts.or(Counting.BEST, fields, "counts", it -> it.oneOf(Counting.class));
        var second = wait(fields, "wait-second");
        var later = wait(fields, "wait-later");
        fields.end();
        var isNumberRead = number.isPresent() || !fields.has("number");
        if (counting.isEmpty() || second.isEmpty() || later.isEmpty() || !isNumberRead) {
            return Optional.empty();
        }
        checkWait(fields, "wait-second", number, 2);
        checkWait(fields, "wait-later", number, 3);
        return Optional.of(new Attempting(number, counting.get(), second.get(), later.get()));
    }

    private static Optional<Duration> wait(Fields fields, String key) {
        return Parts.or(Duration.ZERO, fields, key, it -> Amounts.duration(it, Duration.ZERO, LONGEST_WAIT));
    }

    private static void checkWait(Fields fields, String key, Optional<Integer> number, int attempt) {
        if (fields.has(key) && number.filter(it -> it < attempt).isPresent()) {
            fields.file().error(fields.line(key), "content.problem.wait-for-nothing", key, "" + attempt);
        }
    }
}
