package org.waymark.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.interchange.GiftAnswers.Answer;
import org.waymark.question.AcceptedText;
import org.waymark.question.Gap;
import org.waymark.question.Leniency;
import org.waymark.question.MarkingScheme;
import org.waymark.question.NumberKey;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Question.Premise;
import org.waymark.question.Question.Refused;
import org.waymark.question.Question.Target;
import org.waymark.question.Rationale;
import org.waymark.question.Rubric;
import org.waymark.question.WordBounds;

/** Makes our questions of those that GIFT knows, and names what cannot be made of them. */
final class GiftMaking {

    /** A question, how it is marked, and why its right answer is right. */
    record Made(Question question, MarkingScheme scheme, LocalizedText explanation) {}

    private static final String LINE = "_____";
    private static final Slug GAP = new Slug("gap");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final WordBounds USUAL_LENGTH = new WordBounds(0, 300);

    private final Report report;
    private final GiftWords words;
    private final GiftPlain plain;
    private int unexplained;

    GiftMaking(Language language, Report report) {
        this.report = report;
        this.words = new GiftWords(language);
        this.plain = new GiftPlain(report);
    }

    int unexplained() {
        return unexplained;
    }

    /** The question as ours; nothing where it asks nothing, or where a problem was reported. */
    Optional<Made> made(GiftQuestion question) {
        if (question.answers() instanceof GiftAnswers.Description) {
            var text = question.stem().before().text();
            report.warn(question.line(), "interchange.problem.gift-description", Report.shortened(text));
            return Optional.empty();
        }
        if (asked(question, "").isBlank()) {
            report.fails(question.line(), "interchange.problem.gift-no-stem");
            return Optional.empty();
        }
        return switch (question.answers()) {
            case GiftAnswers.Description() -> Optional.empty();
            case GiftAnswers.Essay() -> Optional.of(essay(question));
            case GiftAnswers.TrueFalse verdict -> Optional.of(verdict(question, verdict));
            case GiftAnswers.Choices(var answers) -> choices(question, answers);
            case GiftAnswers.Typed(var answers) -> typed(question, answers);
            case GiftAnswers.Numerical(var answers) -> numerical(question, answers);
            case GiftAnswers.Matching(var pairs) -> matching(question, pairs);
        };
    }

    private Made essay(GiftQuestion question) {
        var levels = List.of(
                new Rubric.Step(0, words.say(words.word("level-none"))),
                new Rubric.Step(2, words.say(words.word("level-full"))));
        var criterion = new Rubric.Criterion(new Slug("content"), words.say(words.word("criterion")), levels);
        var rubric = new Rubric(List.of(criterion), false);
        var model = words.say(words.word("model-answer"));
        unexplained += 2;
        return made(
                new Question.Essay(prompt(question), rubric, USUAL_LENGTH, model), explanation(question, List.of()));
    }

    private Made verdict(GiftQuestion question, GiftAnswers.TrueFalse verdict) {
        report.warn(
                question.line(),
                "interchange.problem.gift-true-false",
                Report.shortened(question.stem().before().text()));
        var whenTrue = verdict.isTrue() ? verdict.whenRight() : verdict.whenWrong();
        var whenFalse = verdict.isTrue() ? verdict.whenWrong() : verdict.whenRight();
        var options = List.of(
                verdictOption("true", verdict.isTrue(), whenTrue, question.line()),
                verdictOption("false", !verdict.isTrue(), whenFalse, question.line()));
        var reasons = verdict.whenRight().map(it -> plain.read(it, question.line())).stream()
                .toList();
        return made(new Question.SingleChoice(prompt(question), options), explanation(question, reasons));
    }

    private Option verdictOption(String name, boolean correct, Optional<GiftText> feedback, int line) {
        return new Option(new Slug(name), words.say(words.word(name)), correct, rationale(feedback, correct, line));
    }

    private Optional<Made> choices(GiftQuestion question, List<Answer> answers) {
        var key = GiftKey.of(answers, question.line(), report);
        var options = options(answers, key.map(GiftKey::weights).orElse(List.of()));
        if (key.isEmpty() || options.isEmpty()) {
            return Optional.empty();
        }
        var right = answers.stream().filter(it -> it.earns().signum() > 0).toList();
        var reasons = right.size() == 1
                ? right.getFirst().feedback().map(it -> plain.read(it, question.line())).stream()
                        .toList()
                : List.<String>of();
        var explanation = explanation(question, reasons);
        if (key.get().isGap() && isGap(question)) {
            var gap = new Gap.Menu(GAP, 1, options.get(), new Rationale(explanation, List.of()));
            return Optional.of(made(cloze(question, gap), explanation));
        }
        var asked = key.get().hasSeveral()
                ? new Question.MultipleChoice(prompt(question), options.get())
                : new Question.SingleChoice(prompt(question), options.get());
        return Optional.of(
                key.get().isWeighted()
                        ? new Made(asked, MarkingScheme.WEIGHTED, explanation)
                        : made(asked, explanation));
    }

    private Optional<List<Option>> options(List<Answer> answers, List<Optional<BigDecimal>> weights) {
        var options = new ArrayList<Option>();
        for (var i = 0; i < weights.size(); i++) {
            var answer = answers.get(i);
            var text = plain.read(answer.text(), answer.line());
            if (text.isEmpty()) {
                report.fails(answer.line(), "interchange.problem.gift-empty-answer");
            } else {
                var correct = GiftKey.isCorrect(answer, answers);
                options.add(new Option(
                        new Slug("a" + (i + 1)),
                        words.say(text),
                        correct,
                        weights.get(i),
                        rationale(answer.feedback(), correct, answer.line())));
            }
        }
        return options.size() == answers.size() ? Optional.of(options) : Optional.empty();
    }

    private Optional<Made> typed(GiftQuestion question, List<Answer> answers) {
        var accepted = new ArrayList<AcceptedText>();
        var refused = new ArrayList<Refused>();
        var reasons = new ArrayList<String>();
        var isGap = isGap(question);
        for (var answer : answers) {
            var text = plain.typed(answer.text(), answer.line());
            var isAny = text.matches("[*\\s]*");
            var isRight = answer.earns().signum() > 0;
            var feedback = answer.feedback().map(it -> plain.read(it, answer.line()));
            if (answer.earns().signum() < 0) {
                report.fails(answer.line(), "interchange.problem.gift-costs", Report.shortened(text));
            } else if (isRight && isAny) {
                report.fails(answer.line(), "interchange.problem.gift-accepts-all");
            } else if (isRight) {
                accepted.add(new AcceptedText(words.say(text), share(answer.earns())));
            } else if (!isAny && !isGap && feedback.isPresent()) {
                refused.add(new Refused(words.say(text), rationale(answer.feedback(), false, answer.line())));
            }
            if (isRight || isAny || isGap) {
                feedback.filter(it -> !it.isEmpty())
                        .ifPresent(it -> reasons.add(
                                isAny
                                        ? words.word("otherwise") + " " + it
                                        : answers.size() == 1 ? it : "“" + text + "”: " + it));
            }
        }
        if (!earnsAll(accepted.stream().map(AcceptedText::share).toList(), question)) {
            return Optional.empty();
        }
        var explanation = explanation(question, reasons);
        return Optional.of(made(
                isGap
                        ? cloze(
                                question,
                                new Gap.Typed(GAP, 1, accepted, Leniency.NONE, new Rationale(explanation, List.of())))
                        : new Question.ShortAnswer(prompt(question), accepted, refused, Leniency.NONE),
                explanation));
    }

    private Optional<Made> numerical(GiftQuestion question, List<GiftAnswers.NumberAnswer> answers) {
        var keys = new ArrayList<NumberKey>();
        var reasons = new ArrayList<String>();
        for (var answer : answers) {
            var isRight = answer.earns().signum() > 0;
            var feedback =
                    answer.feedback().map(it -> plain.read(it, answer.line())).filter(it -> !it.isEmpty());
            if (answer.earns().signum() < 0) {
                report.fails(
                        answer.line(),
                        "interchange.problem.gift-costs",
                        "" + answer.earns().toPlainString());
            } else if (isRight && answer.number().isEmpty()) {
                report.fails(answer.line(), "interchange.problem.gift-accepts-all");
            } else if (isRight) {
                var number = answer.number().get();
                keys.add(new NumberKey(
                        number.least(),
                        number.most(),
                        share(answer.earns()),
                        rationale(answer.feedback(), true, answer.line())));
            } else {
                var which = answer.number().map(GiftMaking::written).orElseGet(() -> words.word("otherwise"));
                feedback.ifPresent(it -> reasons.add(which + " " + it));
            }
            if (isRight && answers.size() == 1) {
                feedback.ifPresent(reasons::add);
            }
        }
        return earnsAll(keys.stream().map(NumberKey::share).toList(), question)
                ? Optional.of(
                        made(new Question.Numeric(prompt(question), keys, List.of()), explanation(question, reasons)))
                : Optional.empty();
    }

    private static String written(GiftNumber number) {
        var least = number.least().toPlainString();
        var most = number.most().toPlainString();
        return (least.equals(most) ? least : least + "–" + most) + ":";
    }

    private boolean earnsAll(List<BigDecimal> shares, GiftQuestion question) {
        return shares.stream().anyMatch(it -> it.compareTo(BigDecimal.ONE) == 0)
                || report.fails(question.line(), "interchange.problem.gift-no-right");
    }

    private Optional<Made> matching(GiftQuestion question, List<GiftAnswers.Pair> pairs) {
        var targets = new LinkedHashMap<String, Target>();
        var premises = new ArrayList<Premise>();
        var format = question.stem().before().format();
        for (var pair : pairs) {
            var second = plain.read(new GiftText(format, pair.second()), pair.line());
            var target = targets.computeIfAbsent(
                    second, it -> new Target(new Slug("b" + (targets.size() + 1)), words.say(it)));
            var first = plain.read(pair.first(), pair.line());
            if (second.isEmpty() || (first.isEmpty() && !pair.first().isEmpty())) {
                report.fails(pair.line(), "interchange.problem.gift-empty-answer");
            } else if (!first.isEmpty()) {
                var rationale = rationale(Optional.empty(), true, pair.line());
                premises.add(
                        new Premise(new Slug("a" + (premises.size() + 1)), words.say(first), target.id(), rationale));
            }
        }
        if (targets.size() < 2 || premises.isEmpty()) {
            report.fails(question.line(), "interchange.problem.gift-too-few");
            return Optional.empty();
        }
        return Optional.of(made(
                new Question.Matching(prompt(question), premises, List.copyOf(targets.values())),
                explanation(question, List.of())));
    }

    private static Made made(Question question, LocalizedText explanation) {
        return new Made(question, MarkingScheme.usualFor(question), explanation);
    }

    private Question cloze(GiftQuestion question, Gap gap) {
        return new Question.Cloze(
                words.say(words.word("gap")), words.say(asked(question, "{{" + GAP + "}}")), List.of(gap));
    }

    /** Whether a word is missing in the middle of its text, and the text can have a gap there. */
    private boolean isGap(GiftQuestion question) {
        var text = asked(question, "");
        return question.stem().after().isPresent() && !text.contains("{{") && !text.contains("}}");
    }

    private LocalizedText prompt(GiftQuestion question) {
        return words.say(asked(question, LINE));
    }

    private String asked(GiftQuestion question, String gap) {
        var stem = question.stem();
        var silently = new GiftPlain(new Report(""));
        var reader = gap.isEmpty() ? silently : plain;
        return GiftStem.asked(
                        reader.read(stem.before(), question.line()),
                        stem.after().map(it -> reader.read(it, question.line())),
                        stem.apart(),
                        gap)
                .strip();
    }

    /** What is said to everybody, then what is said about answers; an invitation to say it where nothing is. */
    private LocalizedText explanation(GiftQuestion question, List<String> reasons) {
        var all = new ArrayList<String>();
        question.feedback().ifPresent(it -> all.add(plain.read(it, question.line())));
        all.addAll(reasons);
        all.removeIf(String::isEmpty);
        if (all.isEmpty()) {
            return invitation("why");
        }
        return words.say(String.join(" ", all));
    }

    private Rationale rationale(Optional<GiftText> feedback, boolean correct, int line) {
        var said = feedback.map(it -> plain.read(it, line)).filter(it -> !it.isEmpty());
        return new Rationale(
                said.map(words::say).orElseGet(() -> invitation(correct ? "why-right" : "why-wrong")), List.of());
    }

    private LocalizedText invitation(String word) {
        unexplained++;
        return words.say(words.word(word));
    }

    private static BigDecimal share(BigDecimal percent) {
        return percent.compareTo(WHOLE) == 0 ? BigDecimal.ONE : percent.movePointLeft(2);
    }
}
