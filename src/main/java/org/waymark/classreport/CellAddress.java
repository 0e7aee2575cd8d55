package org.waymark.classreport;

import java.util.Arrays;
import java.util.Base64;
import org.waymark.assignment.Assignment;
import org.waymark.base.Sha256;
import org.waymark.classroom.Classroom;

/**
 * A cell of a class report in addresses.
 *
 * @param assignment its token
 * @param learner a sign that is the learner's in this class only and tells nobody who they are
 */
public record CellAddress(String assignment, String learner) {

    private static final int LENGTH = 16;

    public static CellAddress of(Classroom classroom, Assignment assignment, Learner learner) {
        return new CellAddress(assignment.token(), sign(classroom, learner));
    }

    public boolean isAt(Assignment column) {
        return column.token().equals(assignment);
    }

    public boolean isOf(Classroom classroom, Learner row) {
        return sign(classroom, row).equals(learner);
    }

    private static String sign(Classroom classroom, Learner learner) {
        var digest = Sha256.of(classroom.token() + " " + learner.id().value());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, LENGTH));
    }
}
