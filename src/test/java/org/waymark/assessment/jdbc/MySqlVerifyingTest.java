package org.waymark.assessment.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MySqlVerifyingTest implements VerifyingContract {

    private final VerifyingWithDatabase running = new VerifyingWithDatabase(TestDatabase.mysql());

    @Override
    public VerifyingWithDatabase running() {
        return running;
    }

    @AfterAll
    void over() {
        running.close();
    }
}
