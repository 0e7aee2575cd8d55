package org.waymark.assessment.jdbc;

import java.util.Collection;
import java.util.List;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;

/** Learners as a statement asks for them. */
final class Learners {

    private Learners() {}

    static List<byte[]> bytes(Collection<UserId> learners) {
        return learners.stream().map(it -> Columns.bytes(it.value())).toList();
    }
}
