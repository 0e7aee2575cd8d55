package org.waymark.assessment.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
class MySqlAnsweringAtOnceTest implements AnsweringAtOnceContract {

    private static final DataSource DATABASE = TestDatabase.mysql();

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
