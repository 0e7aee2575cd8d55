package org.waymark.playthrough.jdbc;

import javax.sql.DataSource;
import org.waymark.storage.TestDatabase;

class H2TimeTest extends JdbcTimeContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
