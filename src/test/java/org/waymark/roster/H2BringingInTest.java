package org.waymark.roster;

import javax.sql.DataSource;
import org.waymark.storage.TestDatabase;

class H2BringingInTest extends ListsOnDatabase {

    private static final DataSource DATABASE = TestDatabase.h2();

    @Override
    DataSource real() {
        return DATABASE;
    }
}
