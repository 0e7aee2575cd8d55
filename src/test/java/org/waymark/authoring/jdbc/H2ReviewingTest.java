package org.waymark.authoring.jdbc;

import javax.sql.DataSource;
import org.waymark.storage.TestDatabase;

class H2ReviewingTest extends ReviewingContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
