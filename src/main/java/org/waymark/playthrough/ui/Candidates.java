package org.waymark.playthrough.ui;

import java.util.Optional;
import org.waymark.base.LocalizedText;
import org.waymark.content.Course;
import org.waymark.content.Paragraph;
import org.waymark.scenario.Task;

/** What is said of the paragraphs on offer at a checkpoint. */
final class Candidates {

    private Candidates() {}

    /** As it stands on a citation mark. */
    static String sign(Task.Candidate candidate, Course course) {
        var citation = candidate.paragraph();
        var sign = course.source(citation.source())
                .map(it -> it.sign())
                .orElse(citation.source().value());
        return sign + " " + citation.anchor();
    }

    static Optional<LocalizedText> precis(Task.Candidate candidate, Course course) {
        return course.paragraph(candidate.paragraph()).map(Paragraph::precis);
    }
}
