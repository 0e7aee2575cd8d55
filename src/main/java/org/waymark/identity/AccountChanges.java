package org.waymark.identity;

import java.util.Collection;
import java.util.List;

/** Where it is kept what administrators did to accounts. */
public interface AccountChanges {

    void add(Collection<AccountChange> changes);

    /** The newest changes of an account, at most so many, the newest first. */
    List<AccountChange> newest(UserId whom, int most);
}
