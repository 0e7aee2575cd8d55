package org.waymark.live.jdbc;

import javax.sql.DataSource;
import org.waymark.storage.TestDatabase;

class H2SharedWalksTest extends JdbcSharedWalksContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
