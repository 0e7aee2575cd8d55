package org.waymark.content.files;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.content.figure.CardWall;
import org.waymark.content.figure.DifferenceKinds;
import org.waymark.content.figure.Figure;

/** The data of figures that set documents beside each other. */
final class Comparisons {

    private Comparisons() {}

    static Optional<Figure> documents(Fields root, Optional<Figure.Head> head) {
        var known = new HashSet<Slug>();
        var aspects = root.mappings("aspects").stream()
                .flatMap(fields -> aspect(fields, known).stream())
                .toList();
        var cards = root.mappings("cards").stream()
                .flatMap(fields -> card(fields, known).stream())
                .toList();
        return head.map(it -> new CardWall(it, aspects, cards));
    }

    private static Optional<CardWall.Aspect> aspect(Fields fields, Set<Slug> known) {
        var id = fields.scalar("id").flatMap(Scalar::id);
        var text = fields.text("text");
        fields.end();
        if (id.isPresent() && !known.add(id.get())) {
            fields.file().error(fields.line("id"), "content.problem.twice-in-figure", "" + id.get());
        }
        return id.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new CardWall.Aspect(id.get(), text.get()));
    }

    private static Optional<CardWall.Card> card(Fields fields, Set<Slug> aspects) {
        var source = fields.scalar("source").flatMap(it -> it.mentions(Index.Kind.SOURCE));
        var answered = new HashSet<Slug>();
        var answers = fields.mappings("values").stream()
                .flatMap(it -> answer(it, aspects, answered).stream())
                .toList();
        fields.end();
        return source.map(it -> new CardWall.Card(it, answers));
    }

    private static Optional<CardWall.Answer> answer(Fields fields, Set<Slug> aspects, Set<Slug> answered) {
        var aspect = fields.scalar("aspect").flatMap(Scalar::id);
        var isKnown = !fields.has("unknown");
        var text = fields.text(isKnown ? "text" : "unknown");
        fields.end();
        if (aspect.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        if (!aspects.contains(aspect.get())) {
            fields.file().error(fields.line("aspect"), "content.problem.no-such-aspect", "" + aspect.get());
        } else if (!answered.add(aspect.get())) {
            fields.file().error(fields.line("aspect"), "content.problem.twice-in-figure", "" + aspect.get());
        }
        return Optional.of(new CardWall.Answer(aspect.get(), isKnown, text.get()));
    }

    static Optional<Figure> differences(Fields root, Optional<Figure.Head> head) {
        var kinds = root.mappings("kinds").stream()
                .flatMap(fields -> kind(fields).stream())
                .toList();
        return head.map(it -> new DifferenceKinds(it, kinds));
    }

    private static Optional<DifferenceKinds.Kind> kind(Fields fields) {
        var id = fields.scalar("id").flatMap(it -> it.defines(Index.Kind.DIFFERENCE_KIND));
        var text = fields.text("text");
        var meaning = fields.text("meaning");
        var step = fields.text("step");
        fields.end();
        return id.isEmpty() || text.isEmpty() || meaning.isEmpty() || step.isEmpty()
                ? Optional.empty()
                : Optional.of(new DifferenceKinds.Kind(id.get(), text.get(), meaning.get(), step.get()));
    }
}
