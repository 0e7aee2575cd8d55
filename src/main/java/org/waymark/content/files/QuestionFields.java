package org.waymark.content.files;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.question.Question;

/** The kinds of questions as they stand in a bank: the kind is the key, what it needs stands below. */
final class QuestionFields {

    /** A kind's key, and how to read what stands below it. */
    private record Kind(String key, Function<Fields, Optional<Question>> reading) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("single-choice", Choices::single),
            new Kind("multiple-choice", Choices::multiple),
            new Kind("true-false", Choices::trueFalse),
            new Kind("matching", Sortings::matching),
            new Kind("categorise", Sortings::categorise),
            new Kind("ordering", Sortings::ordering),
            new Kind("numeric", Numbers::numeric),
            new Kind("short-answer", Words::shortAnswer),
            new Kind("cloze", Gaps::cloze),
            new Kind("timeline", Timelines::timeline),
            new Kind("hotspot", Hotspots::hotspot),
            new Kind("source-criticism", Criticisms::sourceCriticism),
            new Kind("essay", Essays::essay));

    private QuestionFields() {}

    /** The question of an item, or nothing when a problem was reported. */
    static Optional<Question> read(Fields item) {
        var kinds = KINDS.stream().filter(kind -> item.has(kind.key())).toList();
        if (kinds.size() != 1) {
            var known = KINDS.stream().map(Kind::key).collect(Collectors.joining(", "));
            item.file().error(item.line(), "content.problem.question-kind", known);
        }
        var questions = kinds.stream().map(kind -> read(item, kind)).toList();
        return questions.size() == 1 ? questions.getFirst() : Optional.empty();
    }

    private static Optional<Question> read(Fields item, Kind kind) {
        var below = item.mapping(kind.key());
        var question = below.flatMap(kind.reading());
        below.ifPresent(Fields::end);
        return question;
    }
}
