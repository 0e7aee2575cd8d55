package org.waymark.assessment.jdbc;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MySqlRegradingTest implements RegradingContract {

    private final javax.sql.DataSource database = TestDatabase.mysql();
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
