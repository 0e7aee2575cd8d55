package org.waymark.authoring;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.authoring.MergeQuestion.About;
import org.waymark.content.edit.FilePart;

/** Merges part by part, and remembers what was taken and what is to be asked. */
final class PartMerge {

    /** What stands before the parts in a part. */
    private static final String HEAD = "…";

    private final List<MergeQuestion> questions = new ArrayList<>();
    private final List<MergeTaken> taken = new ArrayList<>();

    List<MergeQuestion> questions() {
        return List.copyOf(questions);
    }

    List<MergeTaken> taken() {
        return List.copyOf(taken);
    }

    /** A part that at least one side has; nothing where it is taken away. */
    Optional<MergeNode> merge(
            List<String> trail, Optional<FilePart> base, Optional<FilePart> theirs, Optional<FilePart> mine) {
        if (isSame(theirs, mine)) {
            return theirs.map(MergeNode.Settled::new);
        }
        // without a base what one side lacks was added by the other
        if (isSame(base, mine)) {
            return take(trail, Side.THEIRS, base, theirs);
        }
        if (isSame(base, theirs)) {
            return take(trail, Side.MINE, base, mine);
        }
        return theirs.flatMap(left -> mine.flatMap(right -> inside(trail, base, left, right)))
                .or(() -> Optional.of(ask(trail, base, theirs, mine)));
    }

    /** Blank lines around it make no difference. */
    private static boolean isSame(Optional<FilePart> one, Optional<FilePart> other) {
        return one.map(PartMerge::words).equals(other.map(PartMerge::words));
    }

    private static String words(FilePart part) {
        return part.text().strip();
    }

    private Optional<MergeNode> take(
            List<String> trail, Side side, Optional<FilePart> before, Optional<FilePart> after) {
        taken.add(new MergeTaken(trail, side, shown(before), shown(after)));
        return after.map(MergeNode.Settled::new);
    }

    private MergeNode ask(
            List<String> trail, Optional<FilePart> base, Optional<FilePart> theirs, Optional<FilePart> mine) {
        var question = new MergeQuestion(trail, About.WORDS, shown(base), shown(theirs), shown(mine));
        questions.add(question);
        return new MergeNode.Open(question, theirs, mine);
    }

    private static Optional<String> shown(Optional<FilePart> part) {
        return part.map(it -> new Indented(it.text()).read());
    }

    /** The parts of a part that both sides have changed; nothing where one of them has none. */
    private Optional<MergeNode> inside(
            List<String> trail, Optional<FilePart> base, FilePart theirs, FilePart mine) {
        if (theirs.isWhole() || mine.isWhole()) {
            return Optional.empty();
        }
        var before = base.filter(it -> !it.isWhole());
        var head = merge(
                with(trail, HEAD), before.map(PartMerge::head), Optional.of(head(theirs)), Optional.of(head(mine)));
        var parts = parts(trail, before, theirs, mine);
        var order = PartOrder.of(before.map(PartMerge::keys), keys(theirs), keys(mine), parts.keySet());
        var question = new MergeQuestion(
                trail, About.ORDER, before.flatMap(it -> lines(keys(it))), lines(order.theirs()), lines(order.mine()));
        if (!order.isSettled()) {
            questions.add(question);
        }
        return Optional.of(new MergeNode.Group(theirs.key(), head.orElseThrow(), parts, order, question));
    }

    private Map<String, MergeNode> parts(
            List<String> trail, Optional<FilePart> base, FilePart theirs, FilePart mine) {
        var before = base.map(PartMerge::byKey).orElse(Map.of());
        var left = byKey(theirs);
        var right = byKey(mine);
        var merged = new LinkedHashMap<String, MergeNode>();
        for (var key : all(left, right)) {
            merge(
                            with(trail, key),
                            Optional.ofNullable(before.get(key)),
                            Optional.ofNullable(left.get(key)),
                            Optional.ofNullable(right.get(key)))
                    .ifPresent(it -> merged.put(key, it));
        }
        return merged;
    }

    private static List<String> all(Map<String, FilePart> some, Map<String, FilePart> others) {
        return Stream.concat(some.keySet().stream(), others.keySet().stream())
                .distinct()
                .toList();
    }

    private static Map<String, FilePart> byKey(FilePart part) {
        return part.parts().stream().collect(toMap(FilePart::key, it -> it, (one, _) -> one, LinkedHashMap::new));
    }

    private static List<String> keys(FilePart part) {
        return part.parts().stream().map(FilePart::key).toList();
    }

    private static Optional<String> lines(List<String> keys) {
        return Optional.of(keys.stream().filter(FilePart::isNamed).map(FilePart::name).collect(joining("\n")));
    }

    private static FilePart head(FilePart part) {
        return new FilePart(HEAD, part.head(), List.of());
    }

    private static List<String> with(List<String> trail, String key) {
        return Stream.concat(trail.stream(), Stream.of(key)).toList();
    }
}
