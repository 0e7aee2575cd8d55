package org.waymark.assessment.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.identity.Role;
import org.waymark.storage.TestDatabase;

class H2AllowingTest implements AllowingContract {

    private static final DataSource DATABASE = TestDatabase.h2();

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
