package org.waymark.classreport;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.Arrangements;
import org.waymark.assessment.CatchingUp;
import org.waymark.assessment.HandingInOverdue;
import org.waymark.assessment.SeeingRunningAttempts;
import org.waymark.assessment.SteeringAttempts;
import org.waymark.assessment.Taking;
import org.waymark.notice.KeepingNotices;

/** The services of this module and of everything below it; storage of accounts, library, database and clock come from whoever imports them. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {"org.waymark.assignment", "org.waymark.classroom"},
        excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
@ComponentScan(
        basePackages = {"org.waymark.assessment.jdbc", "org.waymark.playthrough.jdbc", "org.waymark.content.jdbc"},
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Repository.class))
@Import({
    Taking.class,
    Arrangements.class,
    CatchingUp.class,
    HandingInOverdue.class,
    SeeingRunningAttempts.class,
    SteeringAttempts.class,
    KeepingNotices.class,
    OpeningReports.class,
    GatheringActivity.class,
    ReportingOnClasses.class,
    StudyingAnswers.class,
    TellingDeeds.class,
    LookingCloser.class,
    SeatedLearners.class,
    SeeingRunningQuizzes.class,
    SteeringInClass.class,
    SteeringRunningQuizzes.class
})
public class ReportServices {}
