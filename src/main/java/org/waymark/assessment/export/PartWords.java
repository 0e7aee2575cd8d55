package org.waymark.assessment.export;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Arrangement;
import org.waymark.question.Gap;
import org.waymark.question.Item;
import org.waymark.question.Option;
import org.waymark.question.Question;

/** The parts of a question in the order in which an attempt showed them, by id and in words. */
record PartWords(Item item, long seed, Phrases phrases) {

    /** A part with its id; what stands around the parts has none of its own. */
    record Part(Slug id, String text) {}

    List<Part> parts() {
        return switch (item.question()) {
            case Question.SingleChoice it -> options(it.options());
            case Question.MultipleChoice it -> options(it.options());
            case Question.TrueFalse it -> options(it.reasons());
            case Question.Matching it ->
                both(
                        it.premises().stream().map(premise -> part(premise.id(), premise.text())),
                        it.targets().stream().map(target -> part(target.id(), target.text())));
            case Question.Categorise it ->
                both(
                        it.members().stream().map(member -> part(member.id(), member.text())),
                        it.categories().stream().map(category -> part(category.id(), category.text())));
            case Question.Ordering it ->
                Arrangement.presentedOrder(it, item.id(), seed).stream()
                        .map(element -> part(element.id(), element.text()))
                        .toList();
            case Question.Numeric it ->
                it.units().stream()
                        .map(unit -> part(unit.id(), unit.names().getFirst()))
                        .toList();
            case Question.Cloze it -> it.gaps().stream().flatMap(this::gap).toList();
            case Question.Timeline it ->
                it.events().stream()
                        .map(event -> part(event.id(), event.text()))
                        .toList();
            case Question.Hotspot it ->
                it.regions().stream()
                        .map(region -> part(region.id(), region.label()))
                        .toList();
            case Question.SourceCriticism it ->
                both(options(it.paragraphs()).stream(), options(it.standpoints()).stream());
            case Question.Essay it ->
                it.rubric().criteria().stream()
                        .map(criterion -> part(criterion.id(), criterion.name()))
                        .toList();
            case Question.ShortAnswer _ -> List.of();
        };
    }

    /** What a part is called; its id where it has no words. */
    String text(Slug id) {
        return parts().stream()
                .filter(part -> part.id().equals(id))
                .map(Part::text)
                .findFirst()
                .orElse(id.value());
    }

    /** What a question shows beside its prompt and its parts; empty for most. */
    String around() {
        return switch (item.question()) {
            case Question.Cloze it -> phrases.say(it.text());
            case Question.SourceCriticism it -> phrases.say(it.statement());
            case Question.Hotspot it -> phrases.say(it.picture().alternative());
            case Question.Timeline it ->
                phrases.say(
                        "assessment.record.axis",
                        phrases.day(it.axis().from()),
                        phrases.day(it.axis().to()));
            case Question.SingleChoice _,
                    Question.MultipleChoice _,
                    Question.TrueFalse _,
                    Question.Matching _,
                    Question.Categorise _,
                    Question.Ordering _,
                    Question.Numeric _,
                    Question.ShortAnswer _,
                    Question.Essay _ -> "";
        };
    }

    private Stream<Part> gap(Gap gap) {
        return switch (gap) {
            case Gap.Typed typed -> Stream.of(new Part(typed.id(), typed.id().value()));
            case Gap.Menu menu ->
                Stream.concat(Stream.of(new Part(menu.id(), menu.id().value())), options(menu.options()).stream());
        };
    }

    private List<Part> options(List<Option> options) {
        return options.stream().map(option -> part(option.id(), option.text())).toList();
    }

    private Part part(Slug id, LocalizedText text) {
        return new Part(id, phrases.say(text));
    }

    private static List<Part> both(Stream<Part> first, Stream<Part> second) {
        return Stream.concat(first, second).toList();
    }
}
