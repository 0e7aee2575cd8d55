package org.waymark.roster;

import javax.sql.DataSource;
import org.junit.jupiter.api.condition.EnabledIf;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
class MySqlBringingInTest extends ListsOnDatabase {

    private static final DataSource DATABASE = TestDatabase.mysql();

    @Override
    DataSource real() {
        return DATABASE;
    }
}
