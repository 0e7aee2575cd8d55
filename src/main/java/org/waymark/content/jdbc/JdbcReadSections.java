package org.waymark.content.jdbc;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Doings;
import org.waymark.content.ReadSections;
import org.waymark.content.SectionRead;
import org.waymark.identity.UserId;

/** What many learners have read in the table {@code reading_mark}. */
@Repository
class JdbcReadSections implements ReadSections {

    private final JdbcClient jdbc;

    JdbcReadSections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SectionRead> of(Collection<UserId> learners, Collection<Slug> courses, Collection<Slug> lessons) {
        return Doings.of(learners, UserId::value, courses, lessons).list(jdbc.sql("""
                select * from reading_mark
                where learner in (:learners) and course in (:courses) and lesson in (:parts)
                """), JdbcReadingMarks::mark);
    }
}
