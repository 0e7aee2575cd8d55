package org.waymark.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waymark.identity.UserId;

/** Where it is kept who changed what learners are allowed. */
public interface AllowanceChanges {

    /** Whose changes somebody may see: of these learners and groups, and their own ones of groups that are no more. */
    record Seen(Collection<UserId> learners, Collection<LearnerGroup.Id> groups, UserId own) {}

    void add(AllowanceChange change);

    /** All learners about whom there is one. */
    Set<UserId> learners();

    /** The newest of these first, at most so many. Of whom it is not known whom it was about is not among them. */
    List<AllowanceChange> newest(Seen seen, int most);
}
