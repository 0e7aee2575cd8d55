package org.waymark.gradebook.jdbc;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.gradebook.GradebookServices;
import org.waymark.gradebook.GradingContract;
import org.waymark.storage.CountingDatabase;
import org.waymark.storage.TestDatabase;

@ContextConfiguration(classes = H2GradingTest.Database.class)
class H2GradingTest extends GradingContract {

    @TestConfiguration(proxyBeanMethods = false)
    static class Database {
        @Bean
        CountingDatabase database() {
            return GradebookServices.pooled(TestDatabase.h2());
        }
    }
}
