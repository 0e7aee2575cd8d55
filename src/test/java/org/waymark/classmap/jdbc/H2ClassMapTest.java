package org.waymark.classmap.jdbc;

import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.waymark.storage.TestDatabase;

@SpringJUnitConfig({PlayedCourse.class, H2ClassMapTest.H2.class})
class H2ClassMapTest extends ClassMapContract {

    @TestConfiguration(proxyBeanMethods = false)
    static class H2 {
        @Bean
        DataSource database() {
            return TestDatabase.h2();
        }
    }
}
