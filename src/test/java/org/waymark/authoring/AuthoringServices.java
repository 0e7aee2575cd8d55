package org.waymark.authoring;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Repository;

/**
 * The services and storages of this module, and what publishes courses; accounts, clock, transactions and the folder of courses come
 * from whoever imports them.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {"org.waymark.authoring.jdbc", "org.waymark.content.jdbc"},
        useDefaultFilters = false,
        includeFilters = @Filter(Repository.class))
@ComponentScan(
        basePackages = "org.waymark.content",
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.waymark\\.content\\.(ContentFolder|Publishing|PublishingAtStart|EditionLibrary|CoursesInTrouble)"))
@Import({
    CourseAccess.class,
    WorkingCopies.class,
    TextsOfCourses.class,
    FollowingTexts.class,
    Drafting.class,
    Versions.class,
    FilingAtStart.class,
    EditingCourses.class,
    ArrangingBanks.class,
    SeeingBanks.class,
    GivingAuthorship.class,
    SeeingLessons.class,
    SeeingWorkbench.class,
    PublishingDrafts.class,
    TrackingTranslations.class,
    TellingAuthors.class,
    ReviewingDrafts.class,
    SeeingReviews.class,
    TakingTurns.class,
    MergingDrafts.class,
    SeeingRevisions.class,
    Together.class,
    BeginningCourses.class,
    BeginningParts.class,
    RemovingParts.class,
    ArrangingCourses.class,
    ArrangingLessons.class,
    CourseIndexes.class,
    SearchingCourses.class,
    ComposingQuizzes.class
})
public class AuthoringServices {}
