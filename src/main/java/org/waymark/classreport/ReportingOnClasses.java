package org.waymark.classreport;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.Right;
import org.waymark.identity.UserId;

/**
 * What a class has made of its work, for the staff that follows it, in a fixed number of statements however large it is. Of a class that is
 * over it shows what was there.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ReportingOnClasses {

    /** Nobody reads bars of more days side by side. */
    private static final int MOST_DAYS = 84;

    private final ClassroomAccess access;
    private final OpeningReports opening;
    private final GatheringActivity gathering;

    ReportingOnClasses(ClassroomAccess access, OpeningReports opening, GatheringActivity gathering) {
        this.access = access;
        this.opening = opening;
        this.gathering = gathering;
    }

    public ClassReport results(UserId staff, String classroom) {
        var basis = basis(staff, classroom);
        return ClassReport.of(basis, gathering.of(basis));
    }

    public PeopleReport people(UserId staff, String classroom) {
        var basis = basis(staff, classroom);
        return PeopleReport.of(basis, gathering.of(basis));
    }

    /** What was done on so many days, today or the last day of the class included. */
    public Days days(UserId staff, String classroom, int number) {
        if (number < 1 || number > MOST_DAYS) {
            throw new IllegalArgumentException("a report is of 1 to " + MOST_DAYS + " days, not of " + number);
        }
        var basis = basis(staff, classroom);
        var from =
                Days.first(basis, number).atStartOfDay(basis.classroom().zone()).toInstant();
        return Days.of(basis, number, gathering.deeds(basis, from));
    }

    private Basis basis(UserId staff, String token) {
        var classroom = access.run(staff, token, Right.FOLLOW);
        return opening.of(classroom, access.runner(staff, classroom.id()));
    }
}
