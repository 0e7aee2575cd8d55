package org.waymark.content.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** Agreements and institutions, and what the sources say ties one to another. */
public record Network(Head head, List<Node> nodes, List<Tie> ties) implements Figure {

    /** What a node stands for. */
    public enum Kind {
        AGREEMENT,
        INSTITUTION
    }

    /**
     * Something that ties lead to.
     *
     * @param when what is known of its time; an agreement always has one
     */
    public record Node(Slug id, Kind kind, Optional<When> when, LocalizedText text, List<Citation> cites, Slug lesson) {

        public Node {
            cites = List.copyOf(cites);
        }
    }

    /**
     * What the sources say ties one node to another.
     *
     * @param text what stands between the names of the two: {@code sets up}
     */
    public record Tie(Slug from, Slug to, LocalizedText text, List<Citation> cites) {

        public Tie {
            cites = List.copyOf(cites);
        }
    }

    /** Agreements in the order of time; a tie leads from one node to another. */
    public Network {
        ties = List.copyOf(ties);
        nodes = nodes.stream()
                .sorted(Comparator.comparing(Node::kind)
                        .thenComparing(node -> node.when().map(When::from), Network::datedFirst))
                .toList();
        var ids = nodes.stream().map(Node::id).toList();
        if (!ties.stream().allMatch(tie -> ids.contains(tie.from()) && ids.contains(tie.to()))) {
            throw new IllegalArgumentException("a tie leads from one node of the network to another");
        }
    }

    public List<Node> nodes(Kind kind) {
        return nodes.stream().filter(node -> node.kind() == kind).toList();
    }

    public Node node(Slug id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    private static <T extends Comparable<? super T>> int datedFirst(Optional<T> one, Optional<T> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get());
        }
        return Boolean.compare(one.isEmpty(), other.isEmpty());
    }
}
