package org.waymark.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.interchange.GiftAnswers.Answer;
import org.waymark.question.Gap;
import org.waymark.question.MarkingScheme;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Question.Premise;
import org.waymark.question.Question.Target;
import org.waymark.question.Rationale;

/** Makes our questions of those that GIFT knows, and names what cannot be made of them. */
final class GiftMaking {

    private final Report report;
    private final GiftSaying saying;
    private final GiftTyping typing;

    GiftMaking(Language language, Report report) {
        this(new GiftSaying(language, report), report);
    }

    GiftMaking(GiftSaying saying, Report report) {
        this.report = report;
        this.saying = saying;
        this.typing = new GiftTyping(saying, report);
    }

    int unexplained() {
        return saying.words().unexplained();
    }

    /** The question as ours; nothing where it asks nothing, or where a problem was reported. */
    Optional<Made> made(GiftQuestion question) {
        if (question.answers() instanceof GiftAnswers.Description) {
            warn(question, "interchange.problem.gift-description");
            return Optional.empty();
        }
        if (!saying.asksSomething(question)) {
            report.fails(question.at(), "interchange.problem.gift-no-stem");
            return Optional.empty();
        }
        return switch (question.answers()) {
            case GiftAnswers.Description() -> Optional.empty();
            case GiftAnswers.Essay() ->
                Optional.of(DraftEssay.of(
                        saying.prompt(question), saying.explanation(question, Optional.empty()), saying.words()));
            case GiftAnswers.TrueFalse verdict -> Optional.of(verdict(question, verdict));
            case GiftAnswers.Choices(var answers) ->
                choices(question, answers, GiftKey.of(answers, question.at(), report));
            case GiftAnswers.Typed(var answers) -> typing.words(question, answers);
            case GiftAnswers.Numerical(var answers) -> typing.numbers(question, answers);
            case GiftAnswers.Matching(var pairs) -> matching(question, pairs);
        };
    }

    private void warn(GiftQuestion question, String key) {
        report.warn(
                question.at(), key, Report.shortened(question.stem().before().text()));
    }

    private Made verdict(GiftQuestion question, GiftAnswers.TrueFalse verdict) {
        warn(question, "interchange.problem.gift-true-false");
        var whenTrue = verdict.isTrue() ? verdict.whenRight() : verdict.whenWrong();
        var whenFalse = verdict.isTrue() ? verdict.whenWrong() : verdict.whenRight();
        var options = List.of(
                verdictOption("true", verdict.isTrue(), whenTrue, question.at()),
                verdictOption("false", !verdict.isTrue(), whenFalse, question.at()));
        var reason = saying.read(verdict.whenRight(), question.at());
        return Made.usual(
                new Question.SingleChoice(saying.prompt(question), options), saying.explanation(question, reason));
    }

    private Option verdictOption(String name, boolean correct, Optional<GiftText> feedback, Spot at) {
        return new Option(
                new Slug(name), saying.words().invited(name), correct, saying.rationale(feedback, correct, at));
    }

    /** A choice whose key is known already. */
    Optional<Made> choices(GiftQuestion question, List<Answer> answers, Optional<GiftKey> key) {
        var options = key.flatMap(it -> options(answers, it));
        return options.map(it -> choice(question, answers, it, key.orElseThrow()));
    }

    private Made choice(GiftQuestion question, List<Answer> answers, List<Option> options, GiftKey key) {
        var right = answers.stream().filter(it -> it.earns().signum() > 0).toList();
        var reason = right.stream()
                .filter(_ -> right.size() == 1)
                .findFirst()
                .flatMap(it -> saying.read(it.feedback(), it.at()));
        var explanation = saying.explanation(question, reason);
        if (key.isGap() && saying.isGap(question)) {
            var gap = new Gap.Menu(GiftSaying.GAP, 1, options, new Rationale(explanation, List.of()));
            return Made.usual(saying.cloze(question, gap), explanation);
        }
        var prompt = saying.prompt(question);
        var asked = key.hasSeveral()
                ? new Question.MultipleChoice(prompt, options)
                : new Question.SingleChoice(prompt, options);
        return key.isWeighted() ? new Made(asked, MarkingScheme.WEIGHTED, explanation) : Made.usual(asked, explanation);
    }

    private Optional<List<Option>> options(List<Answer> answers, GiftKey key) {
        var options = new ArrayList<Option>();
        for (var i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var text = saying.read(answer.text(), answer.at());
            if (text.isEmpty()) {
                report.fails(answer.at(), "interchange.problem.gift-empty-answer");
            } else {
                var correct = GiftKey.isCorrect(answer, answers);
                options.add(new Option(
                        new Slug("a" + (i + 1)),
                        saying.say(text),
                        correct,
                        key.weights().get(i),
                        saying.rationale(answer.feedback(), correct, answer.at())));
            }
        }
        return options.size() == answers.size() ? Optional.of(options) : Optional.empty();
    }

    private Optional<Made> matching(GiftQuestion question, List<GiftAnswers.Pair> pairs) {
        var targets = new LinkedHashMap<String, Target>();
        var premises = new ArrayList<Premise>();
        var format = question.stem().before().format();
        for (var pair : pairs) {
            var second = saying.read(new GiftText(format, pair.second()), pair.at());
            var target = targets.computeIfAbsent(
                    second, it -> new Target(new Slug("b" + (targets.size() + 1)), saying.say(it)));
            var first = saying.read(pair.first(), pair.at());
            if (second.isEmpty() || (first.isEmpty() && !pair.first().isEmpty())) {
                report.fails(pair.at(), "interchange.problem.gift-empty-answer");
            } else if (!first.isEmpty()) {
                var rationale = saying.rationale(Optional.empty(), true, pair.at());
                premises.add(
                        new Premise(new Slug("a" + (premises.size() + 1)), saying.say(first), target.id(), rationale));
            }
        }
        if (targets.size() < 2 || premises.isEmpty()) {
            report.fails(question.at(), "interchange.problem.gift-too-few");
            return Optional.empty();
        }
        return Optional.of(Made.usual(
                new Question.Matching(saying.prompt(question), premises, List.copyOf(targets.values())),
                saying.explanation(question, Optional.empty())));
    }
}
