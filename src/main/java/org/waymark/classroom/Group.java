package org.waymark.classroom;

import java.util.Set;
import java.util.UUID;
import org.waymark.identity.UserId;
import org.waymark.identity.UserName;

/**
 * Some learners of a class, to whom work can be assigned together.
 *
 * @param version goes up with every change, so that an old form cannot overwrite a newer one
 */
public record Group(Id id, String name, Set<UserId> members, int version) {

    public static final int LONGEST_NAME = 60;

    /** Longer only where single characters stand for whole words. */
    private static final int LONGEST_KEY = 255;

    /** The identity of a group. */
    public record Id(UUID value) {}

    public Group {
        name = name.strip();
        members = Set.copyOf(members);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a group has a name of 1 to " + LONGEST_NAME + " characters");
        }
    }

    /** What makes the name unique in its class: neither case nor the dot of an i tells two names apart. */
    public String key() {
        return keyOf(name);
    }

    /** The key that a group called so would have. */
    public static String keyOf(String name) {
        var key = UserName.key(name.strip().replaceAll("\\s+", " "));
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }
}
