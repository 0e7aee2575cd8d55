package org.waymark.roster;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Repository;
import org.waymark.classroom.ClassroomServices;

/** The services of this module, those of classes, and what both are kept in; database, passwords and clock come from whoever imports them. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    ClassroomServices.class,
    BringingIn.class,
    BringingLearnersIn.class,
    Curiosity.class,
    Errands.class,
    Grouping.class,
    OpeningForClass.class,
    PasswordPress.class,
    Planner.class,
    PlanningRosters.class,
    Renewing.class,
    Workshop.class
})
@ComponentScan(
        basePackages = {"org.waymark.classroom.jdbc", "org.waymark.roster.jdbc"},
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Repository.class))
public class RosterServices {}
