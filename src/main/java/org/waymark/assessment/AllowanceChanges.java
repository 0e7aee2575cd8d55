package org.waymark.assessment;

import java.util.List;

/** Where it is kept who changed what learners are allowed. */
public interface AllowanceChanges {

    void add(AllowanceChange change);

    /** The newest first, at most so many. */
    List<AllowanceChange> newest(int most);
}
