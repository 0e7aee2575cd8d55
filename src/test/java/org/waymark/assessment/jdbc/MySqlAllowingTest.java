package org.waymark.assessment.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.waymark.identity.Role;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
class MySqlAllowingTest implements AllowingContract {

    private static final DataSource DATABASE = TestDatabase.mysql();

    private MarkingWithDatabase running;

    @BeforeEach
    void start() {
        running = new MarkingWithDatabase(DATABASE, false);
        running.open(MarkingWithDatabase.DENIZ, "deniz", Role.LEARNER);
    }

    @Override
    public MarkingWithDatabase running() {
        return running;
    }

    @AfterEach
    void end() {
        running.close();
    }
}
