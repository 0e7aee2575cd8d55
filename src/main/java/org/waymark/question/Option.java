package org.waymark.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** An answer on offer: part of the key when correct, a distractor otherwise. */
public record Option(Slug id, LocalizedText text, boolean correct, Rationale rationale) {

    /** The ids of all of them. */
    public static Set<Slug> idsOf(List<Option> options) {
        return options.stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of the correct ones. */
    public static Set<Slug> keyOf(List<Option> options) {
        return options.stream().filter(Option::correct).map(Option::id).collect(Collectors.toUnmodifiableSet());
    }
}
