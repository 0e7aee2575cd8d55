package org.waymark.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * An answer on offer: part of the key when correct, a distractor otherwise.
 *
 * @param weight the share of the worth that choosing it adds where weights are marked, from -1 to 1; empty where the author
 *     gave none
 */
public record Option(Slug id, LocalizedText text, boolean correct, Optional<BigDecimal> weight, Rationale rationale) {

    public Option {
        if (weight.filter(it -> it.abs().compareTo(BigDecimal.ONE) > 0).isPresent()) {
            throw new IllegalArgumentException("the weight of option " + id + " does not lie between -1 and 1");
        }
    }

    /** An option without a weight of its own. */
    public Option(Slug id, LocalizedText text, boolean correct, Rationale rationale) {
        this(id, text, correct, Optional.empty(), rationale);
    }

    /** The ids of all of them. */
    public static Set<Slug> idsOf(List<Option> options) {
        return options.stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of the correct ones. */
    public static Set<Slug> keyOf(List<Option> options) {
        return options.stream().filter(Option::correct).map(Option::id).collect(Collectors.toUnmodifiableSet());
    }
}
