package org.waymark.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.AcceptedText;
import org.waymark.question.Gap;
import org.waymark.question.Item;
import org.waymark.question.Option;
import org.waymark.question.Question;

/** What a question says in one of its languages, as far as Moodle has a place for it; ids of its parts say nothing. */
final class SameWords {

    private SameWords() {}

    static String plain(LocalizedText text, Language language) {
        return text.in(language).replaceAll("\\s+", " ").strip();
    }

    /** What it asks, explains and hints at, and what its parts say. */
    static List<String> of(Item item, Language language) {
        return Stream.concat(around(item, language).stream(), parts(item.question(), language))
                .toList();
    }

    /** What it asks, explains and hints at. */
    static List<String> around(Item item, Language language) {
        var passage = item.stimulus().stream().flatMap(it -> Stream.of(it.title(), it.text()));
        var asked = Stream.concat(passage.map(it -> plain(it, language)), asked(item.question(), language))
                .collect(Collectors.joining(" "));
        var others = Stream.concat(Stream.of(item.explanation()), item.rules().hints().stream());
        return Stream.concat(Stream.of(asked), others.map(it -> plain(it, language)))
                .toList();
    }

    /** A text with gaps needs no other prompt than the usual one, and Moodle has no place for that. */
    private static Stream<String> asked(Question question, Language language) {
        var prompt = Stream.of(plain(question.prompt(), language));
        if (!(question instanceof Question.Cloze cloze)) {
            return prompt;
        }
        var usual = Words.in(Optional.of(language.tag())).say("interchange.draft.gap");
        var text = plain(cloze.text(), language);
        var bare = cloze.gaps().stream().map(SameWords::mark).reduce(text, (words, mark) -> words.replace(mark, "…"));
        return Stream.concat(prompt.filter(it -> !it.equals(usual)), Stream.of(bare));
    }

    private static Stream<String> parts(Question question, Language language) {
        return switch (question) {
            case Question.SingleChoice it -> options(it.options(), language);
            case Question.MultipleChoice it -> options(it.options(), language);
            case Question.Matching it -> pairs(it, language);
            case Question.Categorise it -> pairs(it, language);
            case Question.Ordering it ->
                plain(
                        it.elements().stream()
                                .flatMap(element -> Stream.of(
                                        element.text(), element.rationale().explanation())),
                        language);
            case Question.Numeric it ->
                Stream.concat(
                        plain(it.accepted().stream().map(key -> key.rationale().explanation()), language), units(it));
            case Question.ShortAnswer it ->
                Stream.concat(
                        accepted(it.accepted(), language),
                        plain(
                                it.refused().stream()
                                        .flatMap(refused -> Stream.of(
                                                refused.answer(),
                                                refused.rationale().explanation())),
                                language));
            case Question.Cloze it -> gaps(it, language);
            case Question.Essay it ->
                Stream.of(it.words().least() + " to " + it.words().most() + " words");
            case Question.TrueFalse _, Question.Timeline _, Question.Hotspot _, Question.SourceCriticism _ ->
                Stream.empty();
        };
    }

    /** Those of all languages may be typed. */
    private static Stream<String> units(Question.Numeric numeric) {
        return numeric.units().stream()
                .flatMap(it -> it.names().stream())
                .flatMap(it -> it.texts().values().stream())
                .distinct()
                .sorted();
    }

    private static Stream<String> plain(Stream<LocalizedText> texts, Language language) {
        return texts.map(it -> plain(it, language));
    }

    private static Stream<String> options(List<Option> options, Language language) {
        return plain(
                options.stream()
                        .flatMap(it -> Stream.of(it.text(), it.rationale().explanation())),
                language);
    }

    private static Stream<String> accepted(List<AcceptedText> accepted, Language language) {
        return plain(accepted.stream().map(AcceptedText::text), language);
    }

    /** Each pair, and all that is on offer. */
    static Stream<String> pairs(Question.Matching matching, Language language) {
        var targets = matching.targets().stream()
                .collect(Collectors.toMap(Question.Target::id, it -> plain(it.text(), language)));
        var matched = matching.premises().stream().map(it -> pair(plain(it.text(), language), it.match(), targets));
        return Stream.concat(matched, targets.values().stream().sorted());
    }

    /** Each pair. */
    static Stream<String> pairs(Question.Categorise sorting, Language language) {
        var categories = sorting.categories().stream()
                .collect(Collectors.toMap(Question.Category::id, it -> plain(it.text(), language)));
        return sorting.members().stream().map(it -> pair(plain(it.text(), language), it.category(), categories));
    }

    private static String pair(String first, Slug second, Map<Slug, String> words) {
        return first + " – " + Optional.ofNullable(words.get(second)).orElseThrow();
    }

    /** What belongs into the gaps, in the order in which they stand in their text. */
    private static Stream<String> gaps(Question.Cloze cloze, Language language) {
        var text = plain(cloze.text(), language);
        return cloze.gaps().stream()
                .sorted(Comparator.comparingInt(it -> text.indexOf(mark(it))))
                .map(gap -> switch (gap) {
                    case Gap.Typed it -> accepted(it.accepted(), language);
                    case Gap.Menu it -> options(it.options(), language);
                })
                .flatMap(Function.identity());
    }

    private static String mark(Gap gap) {
        return "{{" + gap.id() + "}}";
    }
}
