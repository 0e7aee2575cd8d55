package org.waymark.roster.ui;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.waymark.identity.PasswordServices;
import org.waymark.roster.RosterServices;
import org.waymark.storage.PagesOnDatabase;

/** What pages need on a database, and the services of classes and of lists. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "org.waymark.classroom.ui",
        excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
@Import({PagesOnDatabase.class, RosterServices.class, PasswordServices.class})
class RosterViews {}
