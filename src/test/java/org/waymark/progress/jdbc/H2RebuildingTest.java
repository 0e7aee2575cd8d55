package org.waymark.progress.jdbc;

import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.waymark.progress.Doing;
import org.waymark.progress.JdbcRebuildingTest;
import org.waymark.storage.TestDatabase;

@SpringJUnitConfig({Doing.class, Databases.class, H2RebuildingTest.H2.class})
class H2RebuildingTest extends JdbcRebuildingTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class H2 {
        @Bean
        DataSource database() {
            return TestDatabase.h2();
        }
    }
}
