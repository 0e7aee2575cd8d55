package org.waymark.progress.jdbc;

import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** What learners do is kept in a database, which comes from elsewhere. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {
            "org.waymark.content.jdbc",
            "org.waymark.assessment.jdbc",
            "org.waymark.playthrough.jdbc",
            "org.waymark.progress.jdbc"
        },
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Repository.class))
@EnableTransactionManagement
class Databases {

    @Bean
    JdbcClient jdbc(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    DataSourceTransactionManager transactions(DataSource database) {
        return new DataSourceTransactionManager(database);
    }
}
