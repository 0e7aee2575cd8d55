package org.waymark.roster;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.base.Ids;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.Outdated;
import org.waymark.identity.Accounts;
import org.waymark.identity.IssuedPassword;
import org.waymark.identity.NewAccount;
import org.waymark.identity.UserId;

/** Opens accounts for a class, and makes new first passwords for them as long as their owners have not chosen their own. */
@Component
class OpeningForClass {

    private final Accounts accounts;
    private final RosterAccounts opened;
    private final Clock clock;

    OpeningForClass(Accounts accounts, RosterAccounts opened, Clock clock) {
        this.accounts = accounts;
        this.opened = opened;
        this.clock = clock;
    }

    UserId freshId() {
        return new UserId(Ids.timeOrdered(clock.instant()));
    }

    /** @throws org.waymark.identity.UserNameTaken where one of the user names is somebody's by now */
    void open(ClassroomId classroom, Collection<NewAccount> wanted, UserId by) {
        accounts.openAll(wanted, clock.instant());
        opened.keep(classroom, wanted.stream().map(NewAccount::id).toList(), by, clock.instant());
    }

    /** Those of these learners whose accounts were opened for this class and have the first password. */
    Set<UserId> unclaimed(ClassroomId classroom, Collection<UserId> learners) {
        var ours = opened.openedFor(classroom);
        return accounts.withFirstPasswords(
                learners.stream().filter(ours::contains).toList());
    }

    /**
     * Whoever has begun to sign in by an earlier card begins again by the new one.
     *
     * @throws Outdated where its owner has chosen a password by now
     */
    void renew(UserId learner, IssuedPassword issued) {
        if (!accounts.keepFirstPasswordHash(learner, issued.hash())) {
            throw new Outdated();
        }
    }
}
