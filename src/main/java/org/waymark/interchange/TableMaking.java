package org.waymark.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.interchange.GiftText.Format;
import org.waymark.question.NumberKey;
import org.waymark.question.Option;
import org.waymark.question.Question;

/** Makes a question of a row of a table, and names what cannot be made of it. */
final class TableMaking {

    private static final String ARROW = "->";

    private enum Kind {
        SINGLE_CHOICE,
        MULTIPLE_CHOICE,
        SHORT_ANSWER,
        NUMERIC,
        MATCHING,
        ESSAY
    }

    private record Answer(int number, LocalizedText text, Optional<LocalizedText> feedback, String column) {}

    private final TableRow row;
    private final TableHead head;
    private final Language language;
    private final DraftWords words;
    private final Report report;
    private final GiftPlain plain;

    TableMaking(TableRow row, TableHead head, Language language, DraftWords words, Report report) {
        this.row = row;
        this.head = head;
        this.language = language;
        this.words = words;
        this.report = report;
        this.plain = new GiftPlain(report);
    }

    /** The question; nothing where a problem was reported. */
    Optional<Made> made() {
        var prompt = text(TableHead.PROMPT);
        if (prompt.isEmpty()) {
            return failed(TableHead.PROMPT, "interchange.problem.gift-no-stem");
        }
        var answers = IntStream.rangeClosed(1, TableHead.MOST_ANSWERS)
                .mapToObj(this::answer)
                .flatMap(Optional::stream)
                .toList();
        return kind(answers).flatMap(kind -> switch (kind) {
            case SINGLE_CHOICE -> choice(prompt.get(), answers, false);
            case MULTIPLE_CHOICE -> choice(prompt.get(), answers, true);
            case SHORT_ANSWER -> typed(prompt.get(), answers);
            case NUMERIC -> numbers(prompt.get(), answers);
            case MATCHING -> matching(prompt.get(), answers);
            case ESSAY -> Optional.of(DraftEssay.of(prompt.get(), explanation(Optional.empty()), words));
        });
    }

    /** What a row does not say of its kind, its cells tell. */
    private Optional<Kind> kind(List<Answer> answers) {
        var name = head.cell(TableHead.KIND, row).toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            var right = head.cell(TableHead.RIGHT, row);
            return Optional.of(
                    answers.isEmpty()
                            ? Kind.ESSAY
                            : right.isEmpty()
                                    ? Kind.SHORT_ANSWER
                                    : right.matches("[0-9]+") ? Kind.SINGLE_CHOICE : Kind.MULTIPLE_CHOICE);
        }
        var kind = Stream.of(Kind.values())
                .filter(it ->
                        it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
        return kind.isPresent()
                ? kind
                : failed(TableHead.KIND, "interchange.problem.table-kind", Report.shortened(name));
    }

    private Optional<Made> choice(LocalizedText prompt, List<Answer> answers, boolean several) {
        if (answers.size() < 2) {
            return failed(TableHead.PROMPT, "interchange.problem.gift-too-few");
        }
        var written = head.cell(TableHead.RIGHT, row);
        var right = Stream.of(written.split("[,;\\s]+")).collect(Collectors.toSet());
        var known = answers.stream().map(it -> "" + it.number()).collect(Collectors.toSet());
        if (!known.containsAll(right) || (!several && right.size() > 1)) {
            return failed(TableHead.RIGHT, "interchange.problem.table-right", Report.shortened(written));
        }
        var options = answers.stream()
                .map(it -> option(it, right.contains("" + it.number())))
                .toList();
        var reason = answers.stream()
                .filter(it -> right.equals(Set.of("" + it.number())))
                .findFirst()
                .flatMap(Answer::feedback);
        return Optional.of(Made.usual(
                several ? new Question.MultipleChoice(prompt, options) : new Question.SingleChoice(prompt, options),
                explanation(reason)));
    }

    private Option option(Answer answer, boolean correct) {
        return new Option(
                new Slug("a" + answer.number()), answer.text(), correct, words.rationale(answer.feedback(), correct));
    }

    private Optional<Made> typed(LocalizedText prompt, List<Answer> answers) {
        var any = answers.stream()
                .filter(it -> it.text().texts().values().stream().anyMatch(text -> text.matches("[*\\s]*")))
                .findFirst();
        if (answers.isEmpty() || any.isPresent()) {
            var key = answers.isEmpty() ? "interchange.problem.gift-no-right" : "interchange.problem.gift-accepts-all";
            return failed(any.map(Answer::column).orElse(TableHead.PROMPT), key);
        }
        answers.stream()
                .filter(it -> it.feedback().isPresent())
                .forEach(it ->
                        report.warn(head.at("feedback " + it.number(), row), "interchange.problem.table-feedback"));
        var accepted = answers.stream().map(Answer::text).toList();
        return Optional.of(
                Made.usual(Question.ShortAnswer.of(prompt, accepted, List.of()), explanation(Optional.empty())));
    }

    private Optional<Made> numbers(LocalizedText prompt, List<Answer> answers) {
        var keys = new ArrayList<NumberKey>();
        for (var answer : answers) {
            var written = answer.text().in(language);
            var number = GiftNumber.read(written.replace(" ", ""));
            if (number.isEmpty()) {
                return failed(answer.column(), "interchange.problem.gift-number", Report.shortened(written));
            }
            keys.add(new NumberKey(
                    number.get().least(),
                    number.get().most(),
                    BigDecimal.ONE,
                    words.rationale(answer.feedback(), true)));
        }
        return keys.isEmpty()
                ? failed(TableHead.PROMPT, "interchange.problem.gift-no-right")
                : Optional.of(Made.usual(new Question.Numeric(prompt, keys, List.of()), explanation(Optional.empty())));
    }

    private Optional<Made> matching(LocalizedText prompt, List<Answer> answers) {
        var targets = new LinkedHashMap<LocalizedText, Question.Target>();
        var premises = new ArrayList<Question.Premise>();
        for (var answer : answers) {
            if (!answer.text().texts().values().stream().allMatch(it -> it.indexOf(ARROW) >= 0)) {
                return failed(answer.column(), "interchange.problem.gift-match");
            }
            var first = part(answer.text(), 0);
            var second = part(answer.text(), 1);
            if (second.isEmpty()) {
                return failed(answer.column(), "interchange.problem.gift-empty-answer");
            }
            var target = targets.computeIfAbsent(
                    second.get(), it -> new Question.Target(new Slug("b" + (targets.size() + 1)), it));
            first.ifPresent(it -> premises.add(new Question.Premise(
                    new Slug("a" + (premises.size() + 1)), it, target.id(), words.rationale(answer.feedback(), true))));
        }
        return targets.size() < 2 || premises.isEmpty()
                ? failed(TableHead.PROMPT, "interchange.problem.gift-too-few")
                : Optional.of(Made.usual(
                        new Question.Matching(prompt, premises, List.copyOf(targets.values())),
                        explanation(Optional.empty())));
    }

    /** What stands before the arrow, or behind it, in every language. */
    private Optional<LocalizedText> part(LocalizedText pair, int which) {
        var parts = new EnumMap<Language, String>(Language.class);
        pair.texts().forEach((each, text) -> {
            var part = text.split(ARROW, 2)[which].strip();
            if (!part.isEmpty()) {
                parts.put(each, part);
            }
        });
        return localized(parts);
    }

    private Optional<Answer> answer(int number) {
        var column = "answer " + number;
        return text(column).map(it -> new Answer(number, it, text("feedback " + number), column));
    }

    private LocalizedText explanation(Optional<LocalizedText> reason) {
        return text(TableHead.EXPLANATION).or(() -> reason).orElseGet(() -> words.invitation("why"));
    }

    private Optional<LocalizedText> text(String column) {
        var texts = new EnumMap<Language, String>(Language.class);
        head.columns(column).forEach((each, at) -> {
            var said = plain.read(new GiftText(Format.PLAIN, row.cell(at)), row.at(at));
            if (!said.isEmpty()) {
                texts.put(each, said);
            }
        });
        return localized(texts);
    }

    private Optional<LocalizedText> localized(Map<Language, String> texts) {
        return texts.keySet().stream()
                .findFirst()
                .map(it -> new LocalizedText(texts, texts.containsKey(language) ? language : it));
    }

    private <T> Optional<T> failed(String column, String key, String... details) {
        report.fails(head.at(column, row), key, details);
        return Optional.empty();
    }
}
