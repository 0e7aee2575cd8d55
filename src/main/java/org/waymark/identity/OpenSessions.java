package org.waymark.identity;

/** The sessions in which people are signed in at this moment. */
public interface OpenSessions {

    /** Ends every session of an account but this one. */
    void endOthers(UserId account, String session);
}
