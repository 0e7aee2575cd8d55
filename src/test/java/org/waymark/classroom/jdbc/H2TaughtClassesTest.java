package org.waymark.classroom.jdbc;

import javax.sql.DataSource;
import org.waymark.storage.TestDatabase;

class H2TaughtClassesTest extends TaughtClassesContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
