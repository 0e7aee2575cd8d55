package org.waymark.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.waymark.identity.IssuedPassword;
import org.waymark.identity.Person;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;
import org.waymark.identity.UserNameTaken;

/** Bringing the learners of a list into a class, and replacing cards that were lost. Both go on by themselves once they have begun. */
@Service
@PreAuthorize("hasRole('" + Role.Name.INSTRUCTOR + "')")
public class BringingLearnersIn {

    private static final Logger log = LoggerFactory.getLogger(BringingLearnersIn.class);

    private final PlanningRosters planning;
    private final BringingIn bringing;
    private final Renewing renewing;
    private final Workshop workshop;

    BringingLearnersIn(PlanningRosters planning, BringingIn bringing, Renewing renewing, Workshop workshop) {
        this.planning = planning;
        this.bringing = bringing;
        this.renewing = renewing;
        this.workshop = workshop;
    }

    /**
     * Begins with a plan that somebody has looked at.
     *
     * @return whether it has begun; not while something else goes on for them
     * @throws SituationChanged where it would be something else by now
     * @throws CardsNotPutAway where there are cards that would be lost, or too many
     */
    public boolean begin(UserId staff, String token, Listing listing, Plan shown) {
        var plan = planning.plan(staff, token, listing);
        if (!plan.equals(shown) || !plan.isReady()) {
            throw new SituationChanged(plan);
        }
        return workshop.begin(
                staff, token, plan.count(Fate.Opens.class), passwords -> bring(staff, token, listing, plan, passwords));
    }

    private Brought bring(UserId staff, String token, Listing listing, Plan plan, List<IssuedPassword> passwords) {
        try {
            var brought = bringing.bring(staff, token, listing, plan, passwords);
            log.info(
                    "account {} opened {} accounts for a class",
                    staff.value(),
                    brought.cards().size());
            return brought;
        } catch (UserNameTaken _) {
            throw new SituationChanged(planning.plan(staff, token, listing));
        }
    }

    /** Those whose cards can be replaced, by name. */
    public List<Person> withoutOwnPassword(UserId staff, String token) {
        return renewing.possible(staff, token);
    }

    /**
     * Begins to make new first passwords.
     *
     * @return whether it has begun; not while something else goes on for them
     * @throws CardsNotPutAway where there are cards that would be lost, or too many
     */
    public boolean renew(UserId staff, String token, Set<UserId> learners) {
        planning.classroom(staff, token);
        return workshop.begin(staff, token, learners.size(), passwords -> {
            var renewed = renewing.renew(staff, token, learners, passwords);
            log.info(
                    "account {} replaced {} first passwords",
                    staff.value(),
                    renewed.cards().size());
            return renewed;
        });
    }

    /** How far it has come, or what has come of it; nothing where nothing was begun, or it is long ago. */
    public Optional<Stage> stage(UserId staff, String token) {
        planning.classroom(staff, token);
        return workshop.stage(staff, token);
    }

    /** Stops the errand that was seen, where that is still possible; another one goes on. */
    public void stop(UserId staff, String token, String errand) {
        planning.classroom(staff, token);
        workshop.stop(staff, token, errand);
    }

    /**
     * What has come of the errand that was seen is needed no longer: its cards, if there are any, are gone.
     *
     * @return whether it is there no longer; where another one has come in its place, that is left alone
     */
    public boolean forget(UserId staff, String token, String errand) {
        planning.classroom(staff, token);
        return workshop.forget(staff, token, errand);
    }
}
