package org.waymark.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Everybody with an account, as administrators see them. */
public interface AccountHolders {

    /** All of them, in no order; in one statement. */
    List<AccountHolder> all();

    /** Those of these who have an account; until the transaction ends nobody else changes it. */
    Map<UserId, AccountHolder> forChange(Collection<UserId> ids);
}
