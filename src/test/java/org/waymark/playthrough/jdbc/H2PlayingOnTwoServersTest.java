package org.waymark.playthrough.jdbc;

import javax.sql.DataSource;
import org.waymark.storage.TestDatabase;

class H2PlayingOnTwoServersTest extends PlayingOnTwoServersContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
