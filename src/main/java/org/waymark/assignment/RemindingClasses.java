package org.waymark.assignment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.Classrooms;

/** Tells the learners of one class what is new. Several instances may do so at once: who comes second finds nothing left to tell. */
@Component
public class RemindingClasses {

    private final Classrooms classrooms;
    private final Assignments assignments;
    private final SeeingClassWork seeing;
    private final PostingReminders posting;

    RemindingClasses(Classrooms classrooms, Assignments assignments, SeeingClassWork seeing, PostingReminders posting) {
        this.classrooms = classrooms;
        this.assignments = assignments;
        this.seeing = seeing;
        this.posting = posting;
    }

    /** The classes that have something new. */
    @Transactional(readOnly = true)
    public List<ClassroomId> withNews(News news) {
        return assignments.withNews(news.begun(), news.due());
    }

    /** Tells what is new, all of it or nothing; how much that was. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int tell(ClassroomId id, News news) {
        var found = classrooms.find(id);
        if (found.isEmpty()) {
            return 0;
        }
        var classroom = found.get();
        var posted = assignments.of(id);
        var work = seeing.of(classroom);
        if (news.of(posted, work, posting.told(classroom)).isEmpty()) {
            return 0;
        }
        // from here on nobody else tells this class anything; what they told before is seen now
        classrooms.forChange(id);
        var left = news.of(posted, work, posting.told(classroom));
        if (!left.isEmpty()) {
            posting.post(classroom, left, work);
        }
        return left.size();
    }
}
