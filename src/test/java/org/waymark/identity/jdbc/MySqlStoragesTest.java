package org.waymark.identity.jdbc;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
class MySqlStoragesTest extends JdbcStoragesContract {

    private static JdbcClient jdbc;

    @BeforeAll
    static void start() {
        jdbc = JdbcClient.create(TestDatabase.mysql());
    }

    @Override
    JdbcClient jdbc() {
        return jdbc;
    }
}
