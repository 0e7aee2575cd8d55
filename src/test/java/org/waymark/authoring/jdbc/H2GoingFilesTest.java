package org.waymark.authoring.jdbc;

import javax.sql.DataSource;
import org.waymark.storage.TestDatabase;

class H2GoingFilesTest extends GoingFilesContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
