package org.waymark.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.content.edit.FilePart;

/** A part of a file that is being merged. */
sealed interface MergeNode {

    /** The part once everything is decided; nothing where it was taken away. */
    Optional<FilePart> decided(Function<MergeQuestion, MergeAnswer> answers);

    /** Nobody is asked. */
    record Settled(FilePart part) implements MergeNode {
        @Override
        public Optional<FilePart> decided(Function<MergeQuestion, MergeAnswer> answers) {
            return Optional.of(part);
        }
    }

    /** Both sides have changed it. */
    record Open(MergeQuestion question, Optional<FilePart> theirs, Optional<FilePart> mine) implements MergeNode {

        @Override
        public Optional<FilePart> decided(Function<MergeQuestion, MergeAnswer> answers) {
            return switch (answers.apply(question)) {
                case MergeAnswer.As(var side) -> side == Side.THEIRS ? theirs : mine;
                case MergeAnswer.Words(var words) when words.isBlank() -> Optional.empty();
                case MergeAnswer.Words(var words) -> {
                    var like = theirs.or(() -> mine).orElseThrow();
                    yield Optional.of(new FilePart(
                            like.key(), new Indented(like.text()).written(words), List.of()));
                }
            };
        }
    }

    /** What is in it is decided part by part. */
    record Group(
            String key, MergeNode head, Map<String, MergeNode> parts, PartOrder order, MergeQuestion aboutOrder)
            implements MergeNode {

        public Group {
            parts = new LinkedHashMap<>(parts);
        }

        @Override
        public Optional<FilePart> decided(Function<MergeQuestion, MergeAnswer> answers) {
            var all = new ArrayList<FilePart>();
            for (var each : order(answers)) {
                Optional.ofNullable(parts.get(each)).flatMap(it -> it.decided(answers)).ifPresent(all::add);
            }
            var opening = head.decided(answers).map(FilePart::text).orElse("");
            return Optional.of(new FilePart(key, opening, all));
        }

        private List<String> order(Function<MergeQuestion, MergeAnswer> answers) {
            if (order.isSettled()) {
                return order.theirs();
            }
            return answers.apply(aboutOrder) instanceof MergeAnswer.As(var side) && side == Side.MINE
                    ? order.mine()
                    : order.theirs();
        }
    }
}
