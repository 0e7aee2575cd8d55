package org.waymark.gradebook.jdbc;

import javax.sql.DataSource;
import org.waymark.storage.TestDatabase;

class H2GradebooksTest extends GradebooksContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
