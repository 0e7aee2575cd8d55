package org.waymark.classreport.ui;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.waymark.classreport.ReportServices;
import org.waymark.content.Examples;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.storage.PagesOnDatabase;

/** What pages need on a database, the reports of classes, and the course of the lighthouse. */
@TestConfiguration(proxyBeanMethods = false)
@Import({PagesOnDatabase.class, ReportServices.class})
class ReportViews {

    @Bean
    Library library() {
        return new LibraryOf(Examples.edition());
    }
}
