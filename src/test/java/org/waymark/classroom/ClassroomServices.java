package org.waymark.classroom;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.waymark.notice.KeepingNotices;

/** The services of this module and the notices that they write; storages, people, accounts and clock come from whoever imports them. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    ClassroomAccess.class,
    Chronicle.class,
    Enrolling.class,
    Gate.class,
    RunningClassrooms.class,
    KeepingStaff.class,
    KeepingEntry.class,
    JoiningClassrooms.class,
    KeepingRoster.class,
    KeepingGroups.class,
    SeeingHistory.class,
    KeepingNotices.class
})
public class ClassroomServices {}
