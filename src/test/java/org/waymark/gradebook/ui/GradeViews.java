package org.waymark.gradebook.ui;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.waymark.gradebook.GradebookServices;
import org.waymark.identity.MemoryAccounts;
import org.waymark.identity.Sitter;
import org.waymark.storage.CountingDatabase;
import org.waymark.storage.TestDatabase;
import org.waymark.ui.ReaderOfEnglish;
import org.waymark.ui.Visitor;

/** The frame around the pages of gradebooks, and whoever sits before them. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = "org.waymark.ui", excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
class GradeViews {

    @Bean
    @Primary
    Sitter sitter() {
        return new Sitter(new MemoryAccounts());
    }

    @Bean
    CountingDatabase database() {
        return GradebookServices.pooled(TestDatabase.h2());
    }

    @Bean
    Visitor visitor() {
        return new ReaderOfEnglish("Leyla");
    }
}
