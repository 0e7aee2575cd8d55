package org.waymark.classroom;

import org.waymark.identity.UserId;

/** A class that this installation itself is making for somebody, such as that of the demo. */
public interface ClassInTheMaking {

    /** Whether it is being made for them now. */
    boolean isFor(UserId person);
}
