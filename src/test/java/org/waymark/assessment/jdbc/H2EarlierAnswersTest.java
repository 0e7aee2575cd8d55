package org.waymark.assessment.jdbc;

import javax.sql.DataSource;
import org.waymark.storage.TestDatabase;

class H2EarlierAnswersTest extends EarlierAnswersContract {

    @Override
    DataSource database() {
        return TestDatabase.emptyH2();
    }
}
