package org.waymark.identity.jdbc;

import javax.sql.DataSource;
import org.waymark.storage.TestDatabase;

class H2AdministeringTest extends AdministeringContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
