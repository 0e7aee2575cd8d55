package org.waymark.content.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Rubric;
import org.waymark.scenario.Basis;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Merit;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Task;

/** The passages and endings of a scenario. */
final class PlaceFields {

    private PlaceFields() {}

    private record Place(
            Optional<Slug> id,
            Optional<Basis> basis,
            Optional<LocalizedText> title,
            Optional<LocalizedText> text,
            List<Citation> cites) {

        boolean isWhole() {
            return id.isPresent() && basis.isPresent() && title.isPresent() && text.isPresent();
        }
    }

    static Optional<Passage> passage(Fields fields, Optional<Rubric> rubric, StoryNames names) {
        var place = place(fields, names);
        var when = fields.textIfAny("when");
        var known = fields.mappingsIfAny("known").stream()
                .flatMap(it -> it.asText().stream())
                .toList();
        var tasks = fields.has("tasks")
                ? Parts.all(fields.mappings("tasks"), it -> TaskFields.read(it, rubric, names))
                : Optional.of(List.<Task>of());
        var passage = place.id().orElse(new Slug("unnamed"));
        var choices = Parts.all(fields.mappings("choices"), it -> ChoiceFields.read(it, passage, names));
        var time = TimeFields.read(fields, choices);
        fields.end();
        return !place.isWhole() || tasks.isEmpty() || choices.isEmpty() || time.isEmpty()
                ? Optional.empty()
                : Optional.of(new Passage(
                        passage,
                        place.basis().get(),
                        place.title().get(),
                        when,
                        place.text().get(),
                        known,
                        place.cites(),
                        tasks.get(),
                        choices.get(),
                        time.get()));
    }

    static Optional<Ending> ending(Fields fields, StoryNames names) {
        var place = place(fields, names);
        var merit = fields.scalar("merit").flatMap(it -> it.oneOf(Merit.class));
        fields.end();
        return !place.isWhole() || merit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ending(
                        place.id().get(),
                        place.basis().get(),
                        place.title().get(),
                        place.text().get(),
                        place.cites(),
                        merit.get()));
    }

    private static Place place(Fields fields, StoryNames names) {
        var id = Parts.id(fields);
        id.ifPresent(it -> names.place(it, fields.line()));
        var basis = Parts.or(Basis.INVENTED, fields, "basis", it -> it.oneOf(Basis.class));
        var title = fields.text("title");
        var text = fields.text("text");
        var inText = text.stream().flatMap(it -> InlineCitations.of(it, fields, "text").stream());
        var cites = Stream.concat(ChoiceFields.citationsIfAny(fields).stream(), inText)
                .distinct()
                .toList();
        return new Place(id, basis, title, text, cites);
    }
}
