package org.waymark.question;

import java.util.stream.Stream;

/** Every reason that a question gives for its parts. */
public final class Rationales {

    private Rationales() {}

    public static Stream<Rationale> of(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> single.options().stream().map(Option::rationale);
            case Question.MultipleChoice multiple -> multiple.options().stream().map(Option::rationale);
            case Question.TrueFalse statement -> statement.reasons().stream().map(Option::rationale);
            case Question.Matching matching -> matching.premises().stream().map(Question.Premise::rationale);
            case Question.Ordering ordering -> ordering.elements().stream().map(Question.Element::rationale);
            case Question.Categorise sorting -> sorting.members().stream().map(Question.Member::rationale);
            case Question.Numeric numeric -> numeric.accepted().stream().map(NumberKey::rationale);
            case Question.ShortAnswer words -> words.refused().stream().map(Question.Refused::rationale);
            case Question.Cloze cloze -> cloze.gaps().stream().flatMap(Rationales::of);
            case Question.Timeline timeline -> timeline.events().stream().map(DatedEvent::rationale);
            case Question.Hotspot hotspot -> hotspot.regions().stream().map(Region::rationale);
            case Question.SourceCriticism criticism ->
                Stream.concat(
                        Stream.of(criticism.label().rationale()),
                        Stream.concat(criticism.paragraphs().stream(), criticism.standpoints().stream())
                                .map(Option::rationale));
            case Question.Essay _ -> Stream.empty();
        };
    }

    private static Stream<Rationale> of(Gap gap) {
        var own = Stream.of(gap.rationale());
        return switch (gap) {
            case Gap.Typed _ -> own;
            case Gap.Menu menu -> Stream.concat(own, menu.options().stream().map(Option::rationale));
        };
    }
}
