package org.waymark.classreport.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.condition.EnabledIf;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
class MySqlReportTest extends ReportsOnDatabase {

    @Override
    DataSource database() {
        return TestDatabase.mysql();
    }
}
