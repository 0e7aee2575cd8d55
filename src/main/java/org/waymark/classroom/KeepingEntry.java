package org.waymark.classroom;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.identity.UserId;

/** The way into a class: its code, until when it lets in, how many, and whether without asking. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class KeepingEntry {

    private static final int TRIES = 5;

    private final ClassroomAccess access;
    private final Entries entries;
    private final Clock clock;

    KeepingEntry(ClassroomAccess access, Entries entries, Clock clock) {
        this.access = access;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Entry entry(UserId staff, String token) {
        return entries.of(access.run(staff, token, Right.ROSTER).id());
    }

    /**
     * Opens a code; an earlier one lets nobody in any more.
     *
     * @param version of the entry when the page was opened, as with all of these
     */
    public Entry openCode(UserId staff, String token, int version) {
        var id = access.change(staff, token, Right.ROSTER).id();
        return kept(id, entries.of(id).renewed(version, freeCode(), clock.instant()));
    }

    private JoinCode freeCode() {
        return Stream.generate(JoinCode::random)
                .limit(TRIES)
                .filter(code -> !entries.isTaken(code))
                .findFirst()
                .orElseThrow();
    }

    /** From now on nobody comes in by the code. */
    public Entry closeCode(UserId staff, String token, int version) {
        var id = access.change(staff, token, Right.ROSTER).id();
        return kept(id, entries.of(id).closed(version));
    }

    public Entry settle(
            UserId staff,
            String token,
            int version,
            Optional<Instant> expires,
            Optional<Integer> places,
            boolean approval) {
        var id = access.change(staff, token, Right.ROSTER).id();
        return kept(id, entries.of(id).settled(version, expires, places, approval));
    }

    private Entry kept(ClassroomId id, Entry entry) {
        entries.keep(id, entry);
        return entry;
    }
}
