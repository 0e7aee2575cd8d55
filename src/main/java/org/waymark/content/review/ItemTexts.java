package org.waymark.content.review;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.base.LocalizedText;
import org.waymark.question.DatedEvent;
import org.waymark.question.Gap;
import org.waymark.question.Item;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Rationale;
import org.waymark.question.Rationales;
import org.waymark.question.Region;
import org.waymark.question.Stimulus;

/** The texts of a question that are sentences of the course, rather than answers to be typed. */
final class ItemTexts {

    private ItemTexts() {}

    static Stream<LocalizedText> of(Item item) {
        return Stream.of(
                        Stream.of(item.question().prompt(), item.explanation()),
                        item.stimulus().stream().map(Stimulus::text),
                        ofParts(item.question()),
                        Rationales.of(item.question()).map(Rationale::explanation))
                .flatMap(it -> it);
    }

    private static Stream<LocalizedText> ofParts(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> of(single.options());
            case Question.MultipleChoice multiple -> of(multiple.options());
            case Question.TrueFalse statement -> of(statement.reasons());
            case Question.Matching matching ->
                Stream.concat(
                        matching.premises().stream().map(Question.Premise::text),
                        matching.targets().stream().map(Question.Target::text));
            case Question.Ordering ordering -> ordering.elements().stream().map(Question.Element::text);
            case Question.Categorise sorting ->
                Stream.concat(
                        sorting.categories().stream().map(Question.Category::text),
                        sorting.members().stream().map(Question.Member::text));
            case Question.Timeline timeline -> timeline.events().stream().map(DatedEvent::text);
            case Question.Hotspot hotspot -> hotspot.regions().stream().map(Region::label);
            case Question.Cloze cloze ->
                Stream.concat(Stream.of(cloze.text()), cloze.gaps().stream().flatMap(ItemTexts::of));
            case Question.SourceCriticism criticism ->
                Stream.concat(
                        Stream.of(criticism.statement()),
                        Stream.concat(of(criticism.paragraphs()), of(criticism.standpoints())));
            case Question.Essay essay -> Stream.of(essay.modelAnswer());
            case Question.Numeric _, Question.ShortAnswer _ -> Stream.empty();
        };
    }

    private static Stream<LocalizedText> of(Gap gap) {
        return gap instanceof Gap.Menu menu ? of(menu.options()) : Stream.empty();
    }

    private static Stream<LocalizedText> of(List<Option> options) {
        return options.stream().map(Option::text);
    }
}
