package org.waymark.classreport.jdbc;

import javax.sql.DataSource;
import org.waymark.storage.TestDatabase;

class H2ReportTest extends ReportsOnDatabase {

    @Override
    DataSource database() {
        return TestDatabase.h2();
    }
}
