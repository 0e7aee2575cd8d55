package org.waymark.gradebook.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.condition.EnabledIf;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
class MySqlGradebooksTest extends GradebooksContract {

    private static final DataSource DATABASE = TestDatabase.mysql();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
