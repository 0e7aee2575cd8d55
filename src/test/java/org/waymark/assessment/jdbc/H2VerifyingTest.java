package org.waymark.assessment.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.waymark.storage.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class H2VerifyingTest implements VerifyingContract {

    private final VerifyingWithDatabase running = new VerifyingWithDatabase(TestDatabase.h2());

    @Override
    public VerifyingWithDatabase running() {
        return running;
    }

    @AfterAll
    void over() {
        running.close();
    }
}
