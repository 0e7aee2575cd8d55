package org.waymark.classroom.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.base.Language;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Colleague;
import org.waymark.classroom.KeepingStaff;
import org.waymark.classroom.Right;
import org.waymark.classroom.RunClass;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.classroom.StaffMember;
import org.waymark.identity.UserId;

/**
 * What the parts of the settings of a class work with.
 *
 * @param looking shows everything anew
 */
record SettingsDesk(
        RunningClassrooms running,
        KeepingStaff keeping,
        RunClass run,
        UserId me,
        Instant now,
        AskFirst ask,
        Runnable looking) {

    Classroom classroom() {
        return run.classroom();
    }

    ClassTimes times(Locale locale) {
        return new ClassTimes(classroom().zone(), Language.of(locale));
    }

    /** Whether whoever looks may settle anything about who runs the class and what it is called. */
    boolean maySettle() {
        return run.me().teacher() && !classroom().isArchived();
    }

    void look() {
        looking.run();
    }

    Classroom newest() {
        return running.see(me, token()).classroom();
    }

    void settle(int version, ClassForm.Content typed) {
        running.settle(me, token(), version, typed.name(), typed.term(), typed.zone());
    }

    List<Colleague> staff() {
        return keeping.staff(me, token());
    }

    Colleague invite(String userName, boolean teacher, Set<Right> rights) {
        return keeping.invite(me, token(), userName, teacher, rights);
    }

    void change(StaffMember before, StaffMember after) {
        keeping.change(me, token(), before, after);
    }

    void takeOff(UserId member) {
        keeping.takeOff(me, token(), member);
    }

    void leave() {
        keeping.leave(me, token());
    }

    void archive() {
        running.archive(me, token());
    }

    void reopen() {
        running.reopen(me, token());
    }

    Classroom copy(String name, String term) {
        return running.copy(me, token(), name, term);
    }

    private String token() {
        return classroom().token();
    }
}
