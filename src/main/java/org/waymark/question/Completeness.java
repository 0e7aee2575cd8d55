package org.waymark.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a response answers its question, whatever is right. It decides whether a response may be checked, and nothing
 * about marks: what is handed in is marked as it is. Rules: is_complete_response of Moodle's question types and behaviours.
 */
public sealed interface Completeness {

    /** Nothing was given. */
    record Blank() implements Completeness {}

    /**
     * Something was given, and something is missing.
     *
     * @param missing in the order in which the question has it
     */
    record Part(List<Missing> missing) implements Completeness {
        public Part {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("what lacks nothing is whole");
            }
        }
    }

    /** Nothing is missing. */
    record Whole() implements Completeness {}

    /** Something that a response lacks. */
    sealed interface Missing {

        /** One of the parts that the question asks for one by one. */
        record Piece(Place place) implements Missing {}

        /** What belongs to a response and is no part of its own. */
        enum Beside implements Missing {
            UNIT,
            CERTAINTY
        }
    }

    /**
     * How far a response answers a question. Options and regions of which any number may be chosen lack nothing once one is
     * chosen: what else is missing there is the key's to know. An order is whole once somebody has made one.
     *
     * @throws ForeignResponse if the response cannot have been given to this question
     */
    static Completeness of(Question question, Response response) {
        return switch (Judging.judge(question, response)) {
            case Judgement.Nothing() -> new Blank();
            case Judgement.Waiting() -> new Whole();
            case Judgement.Illegible(var flaw) -> flaw == Flaw.NO_UNIT ? withoutUnit() : new Whole();
            case Judgement.Parts(var parts) -> asksOneByOne(question) ? lacking(missing(parts)) : new Whole();
        };
    }

    /**
     * The same under a behaviour: where one is asked how sure one is, that belongs to the answer.
     *
     * @throws ForeignResponse if the response cannot have been given to this question
     */
    static Completeness of(Behaviour behaviour, Question question, Response response, Optional<Certainty> certainty) {
        var given = of(question, response);
        if (!(behaviour instanceof Behaviour.Certain) || certainty.isPresent()) {
            return given;
        }
        return switch (given) {
            case Blank _ -> given;
            case Part(var missing) ->
                new Part(Stream.<Missing>concat(missing.stream(), Stream.of(Missing.Beside.CERTAINTY))
                        .toList());
            case Whole _ -> new Part(List.of(Missing.Beside.CERTAINTY));
        };
    }

    private static Completeness withoutUnit() {
        return new Part(List.of(Missing.Beside.UNIT));
    }

    private static Completeness lacking(List<Missing> missing) {
        return missing.isEmpty() ? new Whole() : new Part(missing);
    }

    private static List<Missing> missing(List<JudgedPart> parts) {
        return parts.stream()
                .filter(part -> part.finding() == Finding.MISSING)
                .<Missing>map(part -> new Missing.Piece(part.place()))
                .toList();
    }

    /** Whether each part of the question wants an answer of its own. */
    private static boolean asksOneByOne(Question question) {
        return switch (question) {
            case Question.TrueFalse _,
                    Question.Matching _,
                    Question.Categorise _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.SourceCriticism _ -> true;
            case Question.SingleChoice _,
                    Question.MultipleChoice _,
                    Question.Hotspot _,
                    Question.Ordering _,
                    Question.ShortAnswer _,
                    Question.Numeric _,
                    Question.Essay _ -> false;
        };
    }
}
