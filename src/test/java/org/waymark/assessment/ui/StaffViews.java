package org.waymark.assessment.ui;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.waymark.assessment.Examples;
import org.waymark.assessment.MarkingInForce;
import org.waymark.assessment.QuizCourse;
import org.waymark.assessment.ReplayServices;
import org.waymark.assessment.StaffServices;
import org.waymark.assessment.Taking;
import org.waymark.assessment.export.ExportingRecords;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.identity.MemoryAccounts;
import org.waymark.identity.Sitter;
import org.waymark.storage.TestDatabase;
import org.waymark.ui.ReaderOfEnglish;
import org.waymark.ui.SiteMap;
import org.waymark.ui.Visitor;
import org.waymark.ui.WayBack;

/** The frame and what the pages of instructors need: a planet and an essay, a database, and whoever sits before the page. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@ComponentScan(
        basePackages = {"org.waymark.assessment.jdbc", "org.waymark.notice.jdbc", "org.waymark.identity.jdbc"},
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Repository.class))
@ComponentScan({"org.waymark.ui", "org.waymark.notice.ui"})
@Import({Taking.class, StaffServices.class, ReplayServices.class, MarkingInForce.class})
class StaffViews {

    @Bean
    @Primary
    Sitter sitter() {
        var sitter = new Sitter(new MemoryAccounts());
        sitter.becomes(Examples.ANN);
        return sitter;
    }

    @Bean
    Library library() {
        return new LibraryOf(QuizCourse.of(java.util.List.of(
                        org.waymark.question.Examples.nearestPlanet(), org.waymark.question.Examples.winter()))
                .edition(1));
    }

    /** Records are made elsewhere. */
    @Bean
    ExportingRecords exporting() {
        return Mockito.mock(ExportingRecords.class);
    }

    /** Whoever comes from the class 9-B is led back to its report. */
    @Bean
    WayBack way() {
        return query -> query.getSingleParameter(WayBack.CLASS)
                .filter("9-B"::equals)
                .map(it -> new WayBack.From("Report of 9-B", SiteMap.classReport(it), ZoneId.of("Asia/Baku")));
    }

    @Bean
    DataSource database() {
        return TestDatabase.h2();
    }

    @Bean
    JdbcClient jdbc(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
        return new DataSourceTransactionManager(database);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Examples.NOON, ZoneOffset.UTC);
    }

    @Bean
    Visitor visitor() {
        return new ReaderOfEnglish("Ann");
    }
}
