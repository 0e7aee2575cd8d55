package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.EditionId;
import org.waymark.content.review.Finding;

/**
 * A bank of questions as its authors find it.
 *
 * @param file what lies in the folder, and what is drafted instead
 * @param course as it reads with all drafts; nothing where its files say too little to make one
 * @param problems of this file
 * @param findings of the second reader on this bank
 * @param edition the newest one, whose pictures can be shown; nothing where there is none
 * @param pictures the names of all pictures of the course
 * @param retired ids that are never used again
 */
public record BankInWork(
        Slug bank,
        FileInWork file,
        Optional<Course> course,
        List<Problem> problems,
        List<Finding> findings,
        Set<Right> rights,
        Optional<EditionId> edition,
        List<String> pictures,
        List<String> retired) {

    public BankInWork {
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
        rights = Set.copyOf(rights);
        pictures = List.copyOf(pictures);
        retired = List.copyOf(retired);
    }

    public boolean mayEdit() {
        return rights.contains(Right.EDIT);
    }
}
