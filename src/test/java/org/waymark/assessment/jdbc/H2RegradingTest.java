package org.waymark.assessment.jdbc;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.waymark.storage.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class H2RegradingTest implements RegradingContract {

    private final javax.sql.DataSource database = TestDatabase.h2();
    private RegradingWithDatabase running = new RegradingWithDatabase(database);

    @Override
    public RegradingWithDatabase running() {
        return running;
    }

    @AfterEach
    void begunAnew() {
        running.close();
        running = new RegradingWithDatabase(database);
    }
}
