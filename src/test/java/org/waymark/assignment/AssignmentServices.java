package org.waymark.assignment;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.waymark.assessment.Arrangements;
import org.waymark.assessment.CatchingUp;

/** The services of this module; storage, library and clock, and what takes quizzes, come from whoever imports them. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Addressees.class,
    AfterChanges.class,
    Arrangements.class,
    AssigningWork.class,
    AtWorkElsewhere.class,
    CalendarFeed.class,
    CatchingUp.class,
    CheckingForms.class,
    CopyingWork.class,
    Duties.class,
    FindingTasks.class,
    GrantingConcessions.class,
    GroupsWithWork.class,
    KeepingCalendarLink.class,
    LookingAtWork.class,
    PostingReminders.class,
    ReadingClassWork.class,
    ReadingDeeds.class,
    Reminding.class,
    RemindingClasses.class,
    RunningWork.class,
    SeeingDuties.class,
    Situations.class,
    TellingLearners.class,
    TermsOfClasses.class,
    Titles.class
})
public class AssignmentServices {}
