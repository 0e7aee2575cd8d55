package org.waymark.identity;

import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Giving roles to people and taking them. What somebody may is settled when they sign in, so they have to sign in anew. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class GivingRoles {

    private static final Logger log = LoggerFactory.getLogger(GivingRoles.class);

    private final Administering administering;
    private final SignedInElsewhere elsewhere;

    GivingRoles(Administering administering, SignedInElsewhere elsewhere) {
        this.administering = administering;
        this.elsewhere = elsewhere;
    }

    /**
     * Gives somebody these roles instead of those that they had.
     *
     * @param before the roles as the form was opened with them
     */
    public RolesOutcome change(UserId administrator, UserId whom, Set<Role> before, Set<Role> after) {
        var outcome = administering.change(administrator, whom, before, after);
        if (outcome instanceof RolesOutcome.Changed && !before.equals(after)) {
            // after the commit: whoever signs in again at once has what was committed
            elsewhere.end(whom, Optional.empty());
            log.info("account {} has other roles by account {}", whom.value(), administrator.value());
        }
        return outcome;
    }
}
