package org.waymark.assessment;

import java.util.EnumSet;
import java.util.Set;
import org.waymark.question.Item;

/** What of an item is not as it was in an earlier edition, as far as marks are concerned. */
public enum ItemChange {
    /** Another part is right. */
    KEY,
    /** Other typed answers earn something, or another share. */
    ACCEPTED,
    /** Its parts weigh otherwise. */
    WEIGHTS,
    /** Its parts are counted up otherwise. */
    SCHEME,
    /** It is worth other points. */
    WORTH,
    /** The later edition does not have it: it stays marked as it was. */
    GONE,
    /** It is asked in another form, so what was given says nothing about it: it stays marked as it was. */
    OTHER_KIND,
    /** Its parts have other names, so what was given cannot be found in it: it stays marked as it was. */
    OTHER_PARTS;

    /** Whether it keeps the item from being marked by the later edition. */
    public boolean leavesAlone() {
        return this == GONE || this == OTHER_KIND || this == OTHER_PARTS;
    }

    /** What changed from one edition to another; nothing where only words did. */
    static Set<ItemChange> between(Item before, Item now) {
        var was = ItemTraits.of(before.question());
        var is = ItemTraits.of(now.question());
        if (!was.kind().equals(is.kind())) {
            return EnumSet.of(OTHER_KIND);
        }
        if (!was.parts().equals(is.parts())) {
            return EnumSet.of(OTHER_PARTS);
        }
        var changes = EnumSet.noneOf(ItemChange.class);
        add(changes, KEY, !was.key().equals(is.key()));
        add(changes, ACCEPTED, !was.accepted().equals(is.accepted()));
        add(changes, WEIGHTS, !was.weights().equals(is.weights()));
        add(changes, SCHEME, before.rules().scheme() != now.rules().scheme());
        add(changes, WORTH, before.worth().compareTo(now.worth()) != 0);
        return changes;
    }

    private static void add(Set<ItemChange> changes, ItemChange change, boolean changed) {
        if (changed) {
            changes.add(change);
        }
    }
}
