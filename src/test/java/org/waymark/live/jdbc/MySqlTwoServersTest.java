package org.waymark.live.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.live.SharedWalks;
import org.waymark.live.TwoServersContract;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
class MySqlTwoServersTest extends TwoServersContract {

    private static final DataSource DATABASE = TestDatabase.mysql();

    @Override
    protected DataSource database() {
        return DATABASE;
    }

    @Override
    protected SharedWalks walks(JdbcClient jdbc) {
        return new JdbcSharedWalks(jdbc);
    }
}
