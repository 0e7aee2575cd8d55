package org.waymark.authoring.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.condition.EnabledIf;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
class MySqlGoingFilesTest extends GoingFilesContract {

    private static final DataSource DATABASE = TestDatabase.mysql();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
