package org.waymark.authoring.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.authoring.items.ItemSheet;
import org.waymark.authoring.items.Offer;
import org.waymark.authoring.items.Slot;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;

/** What can be chosen for a field, and how that is called. */
final class ItemOffers {

    private final ItemDesk desk;
    private final Language language;

    ItemOffers(ItemDesk desk, Language language) {
        this.desk = desk;
        this.language = language;
    }

    List<String> words(Slot slot, Offer offer) {
        return switch (offer) {
            case Offer.Anything() -> List.of();
            case Offer.These(var words) -> words;
            case Offer.Beside beside ->
                desk.sheet().map(it -> it.beside(slot, beside)).orElse(List.of());
            case Offer.OfCourse(var sort) -> words(sort);
        };
    }

    private List<String> words(Offer.Sort sort) {
        return switch (sort) {
            case OBJECTIVE ->
                desk.bank().course().map(Course::objectives).orElse(List.of()).stream()
                        .map(it -> it.id().value())
                        .toList();
            case STIMULUS -> desk.sheets().map(it -> it.stimuli()).orElse(List.of());
            case PICTURE -> desk.bank().pictures();
            case CITATION -> List.of();
        };
    }

    /** As it is shown to whoever chooses. */
    String name(Slot slot, Offer offer, String word) {
        return switch (offer) {
            case Offer.Anything() -> word;
            case Offer.These(var words) -> words.contains(word) ? FieldNames.word(word) : word;
            case Offer.Beside beside -> beside(slot, beside, word);
            case Offer.OfCourse(var sort) -> sort == Offer.Sort.OBJECTIVE ? objective(word) : word;
        };
    }

    private String objective(String id) {
        return Optional.of(id)
                .filter(Slug::isValid)
                .flatMap(it -> desk.bank().course().stream()
                        .flatMap(course -> course.objectives().stream())
                        .filter(objective -> objective.id().value().equals(it))
                        .findFirst())
                .map(it -> it.text().in(language))
                .orElse(id);
    }

    private String beside(Slot slot, Offer.Beside offer, String id) {
        var steps = slot.holder().steps();
        var rows = new Trail(steps.subList(0, Math.max(0, steps.size() - 2))).key(offer.rows());
        return desk.sheet().stream()
                .flatMap(it -> it.at(rows).stream().flatMap(list -> texts(it, list, rows, id)))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(id);
    }

    private Stream<String> texts(ItemSheet sheet, Value list, Trail rows, String id) {
        return list instanceof Value.Rows(var entries)
                ? Stream.iterate(0, i -> i < entries.size(), i -> i + 1)
                        .filter(i -> sheet.id(rows.row(i)).equals(Optional.of(id)))
                        .map(i -> sheet.text(rows.row(i).key("text"), language))
                : Stream.empty();
    }
}
