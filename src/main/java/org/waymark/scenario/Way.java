package org.waymark.scenario;

import java.util.Optional;
import org.waymark.base.Slug;

/** Where a choice leads when its condition holds after the effects of the choice; one without a condition always does. */
public record Way(Optional<Condition> condition, Slug to) {

    /** A way that is always open. */
    public static Way to(Slug place) {
        return new Way(Optional.empty(), place);
    }
}
