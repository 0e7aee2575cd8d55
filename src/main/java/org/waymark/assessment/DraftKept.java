package org.waymark.assessment;

/** What became of the wish to keep a mark in the making. */
public sealed interface DraftKept {

    record Kept(EssayDraft draft) implements DraftKept {}

    /** Another page of the same instructor had changed it: that version stays, the other one is kept beside it. */
    record Refused(EssayDraft standing, EssayDraft refused) implements DraftKept {}
}
