package org.waymark;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.DemoPlan.Asked;
import org.waymark.assignment.AssigningWork;
import org.waymark.assignment.Assignment;
import org.waymark.classroom.Group;
import org.waymark.classroom.KeepingGroups;
import org.waymark.classroom.KeepingRoster;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.identity.UserId;

/** Opens the demo class as its teacher would: learners, groups, work, and what two of them have more of. */
@Component
class DemoClassSetUp {

    static final String NAME = "Beynəlxalq münasibətlər, II kurs";

    /** Whoever was ill when the module quiz was open. */
    static final int EXTENDED = 9;

    /** Whoever need not take it. */
    static final int EXCUSED = 15;

    /** When that was said, in days from today. */
    static final int GRANTED = -6;

    /** When somebody came who was not there from the beginning. */
    static final int JOINED = -2;

    private final RunningClassrooms running;
    private final KeepingRoster roster;
    private final KeepingGroups groups;
    private final AssigningWork assigning;
    private final DemoTeaching teaching;

    DemoClassSetUp(
            RunningClassrooms running,
            KeepingRoster roster,
            KeepingGroups groups,
            AssigningWork assigning,
            DemoTeaching teaching) {
        this.running = running;
        this.roster = roster;
        this.groups = groups;
        this.assigning = assigning;
        this.teaching = teaching;
    }

    /** The class before anybody has done anything, and the group that has work of its own. */
    record Opened(UserId teacher, String token, Group group, List<Asked> asked, List<Assignment> assigned) {}

    Opened open(UserId teacher, DemoPlan plan, List<DemoClassmate> mates) {
        var token = running.open(teacher, NAME, plan.term(), plan.zone()).token();
        roster.enrolling(teacher, token, mates.stream().map(DemoClassmate::id).toList(), Set.of());
        var first = group(teacher, token, "Qrup A", mates, it -> it.pupil().number() % 2 == 1);
        group(teacher, token, "Qrup B", mates, it -> it.pupil().number() % 2 == 0);
        group(teacher, token, "Əlavə məşğələ", mates, DemoClassSetUp::needsHelp);
        var asked = plan.asked(first.id());
        var forms = asked.stream().map(Asked::form).toList();
        return new Opened(teacher, token, first, asked, assigning.assign(teacher, token, forms));
    }

    private Group group(
            UserId teacher, String token, String name, List<DemoClassmate> mates, Predicate<DemoClassmate> who) {
        var members = mates.stream().filter(who).map(DemoClassmate::id).collect(Collectors.toSet());
        return groups.create(teacher, token, name, members);
    }

    private static boolean needsHelp(DemoClassmate mate) {
        return switch (mate.habit()) {
            case STRUGGLING, STOPPED, IDLE -> true;
            case STEADY, LATE, AFTER_CLOSING -> false;
        };
    }

    /** More time for one, and nothing to do for another. */
    void grant(Opened opened, List<DemoClassmate> mates) {
        teaching.grant(opened, mates);
    }

    /** What was said in class gets marks, and learners are told of their grades so far. */
    void release(Opened opened, List<DemoClassmate> mates) {
        teaching.mark(opened, mates);
        teaching.release(opened);
    }

    /** Somebody who came later. */
    void join(Opened opened, UserId learner) {
        roster.enrolling(opened.teacher(), opened.token(), List.of(learner), Set.of());
    }
}
