package org.waymark.question.ui;

import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.DatedEvent;
import org.waymark.question.Gap;
import org.waymark.question.Option;
import org.waymark.question.Place;
import org.waymark.question.Question;
import org.waymark.question.Region;
import org.waymark.ui.Keys;

/** What the parts of a question that are judged for themselves are called when one speaks of them. */
record PartNames(Question question, Words words) {

    String of(Place place) {
        return switch (place) {
            case Place.Named(var id) -> quoted(text(id));
            case Place.Neighbours(var first, var second) ->
                words.say("question.place.neighbours", words.say(text(first)), words.say(text(second)));
            case Place.Role role -> words.say(Keys.of(role));
        };
    }

    private String quoted(LocalizedText text) {
        return words.say("question.place.named", words.say(text));
    }

    private LocalizedText text(Slug id) {
        return texts().filter(part -> part.id().equals(id))
                .map(Part::text)
                .findFirst()
                .orElseGet(question::prompt);
    }

    private record Part(Slug id, LocalizedText text) {}

    private Stream<Part> texts() {
        return switch (question) {
            case Question.SingleChoice single -> options(single.options().stream());
            case Question.MultipleChoice multiple -> options(multiple.options().stream());
            case Question.TrueFalse statement -> options(statement.reasons().stream());
            case Question.SourceCriticism criticism ->
                options(Stream.concat(criticism.paragraphs().stream(), criticism.standpoints().stream()));
            case Question.Hotspot hotspot ->
                hotspot.regions().stream().map((Region region) -> new Part(region.id(), region.label()));
            case Question.Matching matching ->
                matching.premises().stream().map(premise -> new Part(premise.id(), premise.text()));
            case Question.Categorise sorting ->
                sorting.members().stream().map(member -> new Part(member.id(), member.text()));
            case Question.Ordering ordering ->
                ordering.elements().stream().map(element -> new Part(element.id(), element.text()));
            case Question.Timeline timeline ->
                timeline.events().stream().map((DatedEvent event) -> new Part(event.id(), event.text()));
            case Question.Cloze cloze -> cloze.gaps().stream().flatMap(gap -> right(gap).stream());
            case Question.ShortAnswer _, Question.Numeric _, Question.Essay _ -> Stream.empty();
        };
    }

    /** A gap is known by what belongs into it. */
    private static Optional<Part> right(Gap gap) {
        return switch (gap) {
            case Gap.Typed open ->
                open.accepted().stream().findFirst().map(accepted -> new Part(gap.id(), accepted.text()));
            case Gap.Menu menu ->
                menu.options().stream()
                        .filter(Option::correct)
                        .findFirst()
                        .map(option -> new Part(gap.id(), option.text()));
        };
    }

    private static Stream<Part> options(Stream<Option> options) {
        return options.map(option -> new Part(option.id(), option.text()));
    }
}
