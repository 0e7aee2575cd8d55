package org.waymark.assessment.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.assessment.AttemptOutlines;
import org.waymark.assessment.AttemptOutlinesContract;
import org.waymark.assessment.Attempts;
import org.waymark.assessment.AttemptsContract;
import org.waymark.assessment.AttemptsUnderWay;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
class MySqlAttemptsTest implements AttemptsContract, AttemptOutlinesContract {

    private static final DataSource DATABASE = TestDatabase.mysql();

    private final JdbcClient jdbc = JdbcClient.create(DATABASE);

    @Override
    public Attempts attempts() {
        return new JdbcAttempts(jdbc);
    }

    @Override
    public AttemptOutlines outlines() {
        return new JdbcAttemptOutlines(jdbc);
    }

    @Override
    public AttemptsUnderWay underWay() {
        return new JdbcAttemptOutlines(jdbc);
    }

    @AfterEach
    void empty() {
        jdbc.sql("delete from attempt_event").update();
        jdbc.sql("delete from attempt").update();
    }
}
