package org.waymark.content.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.content.ReadSections;
import org.waymark.content.ReadSectionsContract;
import org.waymark.content.ReadingMarks;
import org.waymark.content.ReadingMarksContract;
import org.waymark.storage.TestDatabase;

class H2ReadingMarksTest implements ReadingMarksContract, ReadSectionsContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    private final JdbcClient jdbc = JdbcClient.create(DATABASE);

    @Override
    public ReadingMarks marks() {
        return new JdbcReadingMarks(jdbc);
    }

    @Override
    public ReadSections sections() {
        return new JdbcReadSections(jdbc);
    }

    @AfterEach
    void empty() {
        jdbc.sql("delete from reading_mark").update();
        jdbc.sql("delete from last_place").update();
    }
}
