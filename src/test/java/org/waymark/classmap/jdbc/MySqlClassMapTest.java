package org.waymark.classmap.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
@SpringJUnitConfig({PlayedCourse.class, MySqlClassMapTest.MySql.class})
class MySqlClassMapTest extends ClassMapContract {

    @TestConfiguration(proxyBeanMethods = false)
    static class MySql {
        @Bean
        DataSource database() {
            return TestDatabase.mysql();
        }
    }
}
