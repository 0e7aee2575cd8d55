package org.waymark.progress.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.waymark.progress.Doing;
import org.waymark.progress.JdbcRebuildingTest;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
@SpringJUnitConfig({Doing.class, Databases.class, MySqlRebuildingTest.MySql.class})
class MySqlRebuildingTest extends JdbcRebuildingTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class MySql {
        @Bean
        DataSource database() {
            return TestDatabase.mysql();
        }
    }
}
