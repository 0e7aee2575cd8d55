package org.waymark.assessment.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.condition.EnabledIf;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
class MySqlEarlierAnswersTest extends EarlierAnswersContract {

    @Override
    DataSource database() {
        return TestDatabase.emptyMysql();
    }
}
