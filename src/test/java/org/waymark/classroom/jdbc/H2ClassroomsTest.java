package org.waymark.classroom.jdbc;

import javax.sql.DataSource;
import org.waymark.storage.TestDatabase;

class H2ClassroomsTest extends ClassroomsContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
