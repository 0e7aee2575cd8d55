package org.waymark.live.jdbc;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.live.SharedWalks;
import org.waymark.live.TwoServersContract;
import org.waymark.storage.TestDatabase;

class H2TwoServersTest extends TwoServersContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    @Override
    protected DataSource database() {
        return DATABASE;
    }

    @Override
    protected SharedWalks walks(JdbcClient jdbc) {
        return new JdbcSharedWalks(jdbc);
    }
}
