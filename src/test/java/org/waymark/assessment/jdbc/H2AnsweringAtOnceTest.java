package org.waymark.assessment.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.storage.TestDatabase;

class H2AnsweringAtOnceTest implements AnsweringAtOnceContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    private TakingWithDatabase running;

    @BeforeEach
    void run() {
        running = new TakingWithDatabase(DATABASE);
    }

    @AfterEach
    void stop() {
        running.close();
        SecurityContextHolder.clearContext();
    }

    @Override
    public TakingWithDatabase running() {
        return running;
    }
}
