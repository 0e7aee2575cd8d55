package org.waymark.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Which sections learners have read, each for the first time, and where they were last. */
public interface ReadingMarks {

    /** False, and the earlier mark stays, when the learner has read the section before. */
    boolean add(SectionRead mark);

    /** What a learner has read of a course, first things first. */
    List<SectionRead> of(UserId learner, Slug course);

    /** Every mark ever made, first things first, for whoever has to count them again. */
    void forEach(Consumer<SectionRead> reader);

    void remember(UserId learner, Slug course, LastPlace place);

    Optional<LastPlace> lastPlace(UserId learner, Slug course);
}
