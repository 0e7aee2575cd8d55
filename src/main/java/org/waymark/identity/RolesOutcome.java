package org.waymark.identity;

/** What became of the wish to give somebody other roles. */
public sealed interface RolesOutcome {

    /** They have them; where they were signed in they no longer are. */
    record Changed(AccountHolder now) implements RolesOutcome {}

    /** Somebody else has changed their roles since the form was opened; nothing was done. */
    record Outdated(AccountHolder now) implements RolesOutcome {}

    record Refused(AccountRefusal why) implements RolesOutcome {}
}
