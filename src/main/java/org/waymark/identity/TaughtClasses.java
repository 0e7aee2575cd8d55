package org.waymark.identity;

import java.util.Collection;
import java.util.Map;

/** How many classes people teach; whoever knows of classes answers. */
public interface TaughtClasses {

    /** Of those of these people who teach any; in one statement. */
    Map<UserId, Taught> of(Collection<UserId> people);
}
