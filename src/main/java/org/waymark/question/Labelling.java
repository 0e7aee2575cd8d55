package org.waymark.question;

import java.util.Set;

/**
 * How a statement is rightly labelled.
 *
 * @param accepted the labels that can be defended, at least one
 */
public record Labelling(Set<StatementKind> accepted, Rationale rationale) {

    public Labelling {
        accepted = Set.copyOf(accepted);
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("a statement has at least one right label");
        }
    }
}
