package org.waymark.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.identity.UserId;

/** Who has which essay before them, and who has looked whose it is. */
public interface MarkingDesk {

    /** Somebody has an essay open, until they leave it or the time is up. */
    record Lease(EssayId essay, UserId holder, Instant since, Instant until) {}

    /** Somebody wanted to know who wrote an essay. */
    record Unmasking(UserId by, String reason, Instant at) {}

    /** The lease that runs on an essay. */
    Optional<Lease> lease(EssayId essay, Instant now);

    /** All leases that run. */
    List<Lease> leases(Instant now);

    /** Gives the essay to its holder, whoever had it before. */
    void take(Lease lease);

    /** Ends the lease if it is this holder's. */
    void leave(EssayId essay, UserId holder);

    void unmask(EssayId essay, Unmasking unmasking);

    List<Unmasking> unmaskings(EssayId essay);
}
