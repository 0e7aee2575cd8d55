package org.waymark.gradebook.jdbc;

import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.gradebook.GradebookServices;
import org.waymark.gradebook.GradingContract;
import org.waymark.storage.CountingDatabase;
import org.waymark.storage.TestDatabase;

@EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
@ContextConfiguration(classes = MySqlGradingTest.Database.class)
class MySqlGradingTest extends GradingContract {

    @TestConfiguration(proxyBeanMethods = false)
    static class Database {
        @Bean
        CountingDatabase database() {
            return GradebookServices.pooled(TestDatabase.mysql());
        }
    }
}
