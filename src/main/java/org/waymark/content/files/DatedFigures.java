package org.waymark.content.files;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.content.figure.Figure;
import org.waymark.content.figure.Network;
import org.waymark.content.figure.Timeline;
import org.waymark.content.figure.When;

/** The data of figures that speak of what happened when, and of what is tied to what. */
final class DatedFigures {

    private static final String STRETCH = "/";

    private DatedFigures() {}

    static Optional<Figure> timeline(Fields root, Optional<Figure.Head> head) {
        var ids = new HashSet<Slug>();
        var entries = root.mappings("entries").stream()
                .flatMap(fields -> entry(fields, ids).stream())
                .toList();
        return head.map(it -> new Timeline(it, entries));
    }

    private static Optional<Timeline.Entry> entry(Fields fields, Set<Slug> ids) {
        var id = fields.scalar("id").flatMap(it -> first(it, ids));
        var when = fields.scalar("when").flatMap(DatedFigures::when);
        var kind = fields.scalar("kind").flatMap(it -> it.oneOf(Timeline.Kind.class));
        var inferred = fields.scalarIfAny("inferred").flatMap(it -> it.isFirst("true", "false"));
        var text = fields.text("text");
        var cites = fields.citations("cites");
        var lesson = fields.scalar("lesson").flatMap(it -> it.mentions(Index.Kind.LESSON));
        fields.end();
        if (id.isEmpty() || when.isEmpty() || kind.isEmpty() || text.isEmpty() || lesson.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Timeline.Entry(
                id.get(), when.get(), kind.get(), inferred.orElse(false), text.get(), cites, lesson.get()));
    }

    static Optional<Figure> network(Fields root, Optional<Figure.Head> head) {
        var ids = new HashSet<Slug>();
        var nodes = root.mappings("nodes").stream()
                .flatMap(fields -> node(fields, ids).stream())
                .toList();
        var drawn = nodes.stream().map(Network.Node::id).toList();
        var ties = root.mappings("ties").stream()
                .flatMap(fields -> tie(fields, ids).stream())
                .filter(tie -> drawn.contains(tie.from()) && drawn.contains(tie.to()))
                .toList();
        return head.map(it -> new Network(it, nodes, ties));
    }

    private static Optional<Network.Node> node(Fields fields, Set<Slug> ids) {
        var id = fields.scalar("id").flatMap(it -> first(it, ids));
        var kind = fields.scalar("kind").flatMap(it -> it.oneOf(Network.Kind.class));
        var when =
                kind.equals(Optional.of(Network.Kind.AGREEMENT)) ? fields.scalar("when") : fields.scalarIfAny("when");
        var text = fields.text("text");
        var cites = fields.citations("cites");
        var lesson = fields.scalar("lesson").flatMap(it -> it.mentions(Index.Kind.LESSON));
        fields.end();
        if (id.isEmpty() || kind.isEmpty() || text.isEmpty() || lesson.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Network.Node(
                id.get(), kind.get(), when.flatMap(DatedFigures::when), text.get(), cites, lesson.get()));
    }

    private static Optional<Network.Tie> tie(Fields fields, Set<Slug> ids) {
        var from = fields.scalar("from").flatMap(it -> known(it, ids));
        var to = fields.scalar("to").flatMap(it -> known(it, ids));
        var text = fields.text("text");
        var cites = fields.citations("cites");
        fields.end();
        return from.isEmpty() || to.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Network.Tie(from.get(), to.get(), text.get(), cites));
    }

    /** An id that no other entry of the figure has. */
    private static Optional<Slug> first(Scalar scalar, Set<Slug> ids) {
        var id = scalar.id();
        if (id.isPresent() && !ids.add(id.get())) {
            scalar.file().error(scalar.line(), "content.problem.twice-in-figure", scalar.text());
        }
        return id;
    }

    private static Optional<Slug> known(Scalar scalar, Set<Slug> ids) {
        var id = scalar.id();
        if (id.isPresent() && !ids.contains(id.get())) {
            scalar.file().error(scalar.line(), "content.problem.no-such-node", scalar.text());
            return Optional.empty();
        }
        return id;
    }

    /** A date, or two of the same exactness with a stroke between. */
    private static Optional<When> when(Scalar scalar) {
        var ends = List.of(scalar.text().split(STRETCH, 2));
        var from = Days.read(new Scalar(scalar.key(), ends.getFirst(), scalar.line(), scalar.file()));
        var to = Days.read(new Scalar(scalar.key(), ends.getLast(), scalar.line(), scalar.file()));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().fineness() != to.get().fineness()
                || to.get().first().isBefore(from.get().first())) {
            scalar.file().error(scalar.line(), "content.problem.not-a-stretch", scalar.text());
            return Optional.empty();
        }
        return Optional.of(
                new When(from.get().first(), to.get().first(), from.get().fineness()));
    }
}
