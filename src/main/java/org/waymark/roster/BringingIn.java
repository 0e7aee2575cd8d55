package org.waymark.roster;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.KeepingRoster;
import org.waymark.classroom.Right;
import org.waymark.identity.IssuedPassword;
import org.waymark.identity.UserId;

/** Does what a plan says, all of it or nothing. */
@Component
class BringingIn {

    private final ClassroomAccess access;
    private final Planner planner;
    private final OpeningForClass opening;
    private final KeepingRoster roster;
    private final Grouping grouping;

    BringingIn(
            ClassroomAccess access, Planner planner, OpeningForClass opening, KeepingRoster roster, Grouping grouping) {
        this.access = access;
        this.planner = planner;
        this.opening = opening;
        this.roster = roster;
        this.grouping = grouping;
    }

    /**
     * Everything is looked up again while nobody else can change the class.
     *
     * @param shown what was looked at before it was wished for
     * @param passwords at least as many as accounts are opened
     * @throws SituationChanged where it would be something else by now
     * @throws org.waymark.identity.UserNameTaken where somebody takes one of the user names at this very moment
     */
    @Transactional
    public Brought bring(UserId staff, String token, Listing listing, Plan shown, List<IssuedPassword> passwords) {
        var classroom = access.change(staff, token, Right.ROSTER);
        var plan = planner.plan(staff, classroom, listing);
        if (!plan.equals(shown) || !plan.isReady()) {
            throw new SituationChanged(plan);
        }
        var steps = Steps.of(plan, passwords, opening::freshId);
        opening.open(classroom.id(), steps.accounts(), staff);
        roster.enrolling(staff, token, steps.coming(), steps.restored());
        grouping.group(classroom.id(), steps.groups());
        return new Brought(
                steps.cards(),
                steps.coming().size() - steps.accounts().size(),
                plan.newGroups().size());
    }
}
