package org.waymark.classroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A class.
 *
 * @param token its name in addresses, not to be guessed
 * @param term when it is held, in the words of whoever opened it; may be empty
 * @param zone where it is held: days and times of its work are those of this zone
 * @param archivedAt since when it is over; then everything can be read and nothing changed
 * @param version goes up with every change of name, term or zone, so that an old form cannot overwrite a newer one
 */
public record Classroom(
        ClassroomId id,
        String token,
        String name,
        String term,
        ZoneId zone,
        Instant openedAt,
        Optional<Instant> archivedAt,
        int version) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_TERM = 40;

    public Classroom {
        name = name.strip();
        term = term.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || term.length() > LONGEST_TERM) {
            throw new IllegalArgumentException(
                    "a class has a name of 1 to " + LONGEST_NAME + " characters and a term of at most " + LONGEST_TERM);
        }
    }

    public boolean isArchived() {
        return archivedAt.isPresent();
    }

    /** This class, if it is not over; throws {@link ClassroomArchived} where it is. */
    public Classroom goingOn() {
        if (isArchived()) {
            throw new ClassroomArchived();
        }
        return this;
    }

    /** With what a form says that was opened with this version of it; throws {@link Outdated} where there is a newer one. */
    Classroom settled(int version, String name, String term, ZoneId zone) {
        if (version != this.version) {
            throw new Outdated();
        }
        return new Classroom(id, token, name, term, zone, openedAt, archivedAt, version + 1);
    }

    Classroom archived(Optional<Instant> at) {
        return new Classroom(id, token, name, term, zone, openedAt, at, version);
    }
}
