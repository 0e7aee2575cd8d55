package org.waymark.content.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.content.Editions;
import org.waymark.content.EditionsContract;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
class MySqlEditionsTest implements EditionsContract {

    private static final DataSource DATABASE = TestDatabase.mysql();

    private final JdbcClient jdbc = JdbcClient.create(DATABASE);

    @Override
    public Editions editions() {
        return new JdbcEditions(jdbc);
    }

    @AfterEach
    void empty() {
        jdbc.sql("delete from edition_file").update();
        jdbc.sql("delete from edition").update();
    }
}
