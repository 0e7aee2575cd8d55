package org.waymark.identity.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.storage.TestDatabase;

class H2StoragesTest extends JdbcStoragesContract {

    private static final JdbcClient JDBC = JdbcClient.create(TestDatabase.h2());

    @Override
    JdbcClient jdbc() {
        return JDBC;
    }
}
