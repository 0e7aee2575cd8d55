package org.waymark.progress.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.progress.ProgressBook;
import org.waymark.progress.ProgressBookContract;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
class MySqlProgressBookTest implements ProgressBookContract {

    private static final DataSource DATABASE = TestDatabase.mysql();

    private final ProgressBook book = new JdbcProgressBook(JdbcClient.create(DATABASE));

    @Override
    public ProgressBook book() {
        return book;
    }

    @AfterEach
    void empty() {
        book.empty();
    }
}
