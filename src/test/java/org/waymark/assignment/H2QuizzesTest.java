package org.waymark.assignment;

import javax.sql.DataSource;
import org.waymark.storage.TestDatabase;

class H2QuizzesTest extends QuizzesOnDatabase {

    private static final DataSource DATABASE = TestDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
