package org.waymark.content.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.question.AcceptedText;
import org.waymark.question.Leniency;
import org.waymark.question.Marking;
import org.waymark.question.Question;
import org.waymark.question.Question.Refused;
import org.waymark.question.Question.ShortAnswer;
import org.waymark.question.Response;

/** Questions answered by typing a word or a phrase, and what may be typed into a gap. */
final class Words {

    /** What a typed answer may differ in, by the word for it in a file. */
    private enum Licence {
        LETTERS,
        CYRILLIC,
        SUFFIXES
    }

    private static final int MOST_TYPOS = 3;

    private Words() {}

    static Optional<Question> shortAnswer(Fields fields) {
        var prompt = fields.text("prompt");
        var accepted = accepted(fields);
        var leniency = leniency(fields);
        var refused = fields.mappingsIfAny("refuse");
        var likely = refused.stream().map(Words::refused).toList();
        if (prompt.isEmpty() || accepted.isEmpty() || leniency.isEmpty()) {
            return Optional.empty();
        }
        var question = new ShortAnswer(
                prompt.get(),
                accepted.get(),
                likely.stream().flatMap(Optional::stream).toList(),
                leniency.get());
        for (var i = 0; i < refused.size(); i++) {
            var line = refused.get(i);
            likely.get(i).ifPresent(each -> checkRefused(each, question, line));
        }
        return Optional.of(question);
    }

    /** What is accepted: texts that earn everything, or texts with the share that each earns. */
    static Optional<List<AcceptedText>> accepted(Fields fields) {
        var accepted = Parts.all(fields.textsOrWords("accept"), Words::acceptedText);
        if (accepted.isPresent()
                && accepted.get().stream().noneMatch(each -> each.share().compareTo(BigDecimal.ONE) == 0)) {
            fields.file().error(fields.line("accept"), "content.problem.nothing-earns-all", "accept");
            return Optional.empty();
        }
        return accepted;
    }

    private static Optional<AcceptedText> acceptedText(Fields fields) {
        if (!fields.has("text")) {
            return fields.asText().filter(text -> saysSomething(text, fields)).map(AcceptedText::full);
        }
        var text = fields.text("text").filter(it -> saysSomething(it, fields));
        var share = Parts.or(BigDecimal.ONE, fields, "share", Amounts::someShare);
        fields.end();
        return text.isEmpty() || share.isEmpty()
                ? Optional.empty()
                : Optional.of(new AcceptedText(text.get(), share.get()));
    }

    /** A text of nothing but wildcards would accept whatever is typed. */
    private static boolean saysSomething(LocalizedText text, Fields fields) {
        var empty = text.languages().stream()
                .filter(language -> text.in(language).matches("[*\\s]+"))
                .toList();
        empty.forEach(
                language -> fields.file().error(fields.line(), "content.problem.accepts-everything", language.tag()));
        return empty.isEmpty();
    }

    /** What a typed answer may differ in. */
    static Optional<Leniency> leniency(Fields fields) {
        var words = fields.wordsIfAny("allow");
        var licences = words.stream().map(it -> it.oneOf(Licence.class)).toList();
        var typos = Parts.or(0, fields, "typos", it -> it.whole(0, MOST_TYPOS));
        if (licences.stream().anyMatch(Optional::isEmpty) || typos.isEmpty()) {
            return Optional.empty();
        }
        var given = licences.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        return Optional.of(leniency(given, typos.get()));
    }

    private static Leniency leniency(Set<Licence> given, int typos) {
        return new Leniency(
                given.contains(Licence.LETTERS),
                given.contains(Licence.CYRILLIC),
                given.contains(Licence.SUFFIXES),
                typos);
    }

    private static Optional<Refused> refused(Fields fields) {
        var answer = fields.text("answer");
        var rationale = Parts.rationale(fields);
        fields.end();
        return answer.isEmpty() || rationale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(answer.get(), rationale.get()));
    }

    private static void checkRefused(Refused refused, ShortAnswer question, Fields fields) {
        for (var language : refused.answer().languages()) {
            if (earns(refused.answer().in(language), language, question)) {
                fields.file()
                        .error(
                                fields.line("answer", language),
                                "content.problem.refused-but-accepted",
                                refused.answer().in(language));
            }
        }
    }

    private static boolean earns(String text, Language language, ShortAnswer question) {
        return !Marking.mark(question, new Response.Typed(text, language))
                .fraction()
                .isNone();
    }
}
