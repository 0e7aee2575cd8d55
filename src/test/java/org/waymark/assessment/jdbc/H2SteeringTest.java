package org.waymark.assessment.jdbc;

import javax.sql.DataSource;
import org.waymark.storage.TestDatabase;

class H2SteeringTest extends SteeringContract {

    private static final DataSource DATABASE = TestDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
