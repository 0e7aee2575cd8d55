package org.waymark.classreport;

import javax.sql.DataSource;
import org.waymark.storage.TestDatabase;

class H2LastDoingsTest extends LastDoingsContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
