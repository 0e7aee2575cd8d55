package org.waymark.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.assignment.ConcessionChange.What;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.Outdated;
import org.waymark.classroom.Right;
import org.waymark.identity.UserId;

/** Giving one learner more time or attempts at an assignment, excusing one from it, and taking that back. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class GrantingConcessions {

    private final ClassroomAccess access;
    private final Addressees addressees;
    private final Concessions concessions;
    private final TellingLearners telling;
    private final Clock clock;

    GrantingConcessions(
            ClassroomAccess access,
            Addressees addressees,
            Concessions concessions,
            TellingLearners telling,
            Clock clock) {
        this.access = access;
        this.addressees = addressees;
        this.concessions = concessions;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Sets what a learner has more of, in place of what was set before; an attempt of theirs that runs gets it at once.
     *
     * @param version of what was granted to this learner at this assignment; 0 where nothing was
     * @throws Outdated where somebody else has granted something since
     * @throws WorkRefused where it gives the learner nothing that the others do not have, or is out of order
     */
    public Concession extend(
            UserId staff,
            String classroom,
            String assignment,
            UserId learner,
            int version,
            Extension extension,
            String reason) {
        return changed(staff, classroom, assignment, learner, version, What.EXTENDED, extension, reason);
    }

    /** Lets a learner have what the others have; an attempt that runs keeps the end that it has. */
    public Concession takeBackExtension(
            UserId staff, String classroom, String assignment, UserId learner, int version, String reason) {
        return changed(
                staff, classroom, assignment, learner, version, What.EXTENSION_TAKEN_BACK, Extension.NONE, reason);
    }

    /** Asks it of everybody but this learner; they may do it all the same. */
    public Concession excuse(
            UserId staff, String classroom, String assignment, UserId learner, int version, String reason) {
        return changed(staff, classroom, assignment, learner, version, What.EXCUSED, Extension.NONE, reason);
    }

    public Concession takeBackExcuse(
            UserId staff, String classroom, String assignment, UserId learner, int version, String reason) {
        return changed(staff, classroom, assignment, learner, version, What.EXCUSE_TAKEN_BACK, Extension.NONE, reason);
    }

    private Concession changed(
            UserId staff,
            String classroom,
            String assignment,
            UserId learner,
            int version,
            What what,
            Extension extension,
            String reason) {
        var in = access.change(staff, classroom, Right.ASSIGN);
        var assigned = addressees.assigned(in, assignment, learner);
        var before = concessions.of(assigned.id(), learner).orElseGet(() -> Concession.none(assigned.id(), learner));
        if (before.version() != version) {
            throw new Outdated();
        }
        if (reason.strip().length() > ConcessionChange.LONGEST_REASON) {
            throw new WorkRefused(WorkFlaw.REASON_TOO_LONG);
        }
        var after = after(before, what, extension);
        if (what == What.EXTENDED) {
            require(after, assigned);
        }
        concessions.keep(
                after,
                new ConcessionChange(
                        assigned.id(), learner, what, after.extension(), staff, clock.instant(), reason.strip()));
        addressees.reach(assigned, learner, staff, reason.strip());
        telling.tell(learner, what, in, assigned);
        return after;
    }

    private static Concession after(Concession before, What what, Extension extension) {
        var version = before.version() + 1;
        return switch (what) {
            case EXTENDED, EXTENSION_TAKEN_BACK ->
                new Concession(before.assignment(), before.learner(), extension, before.excused(), version);
            case EXCUSED -> new Concession(before.assignment(), before.learner(), before.extension(), true, version);
            case EXCUSE_TAKEN_BACK ->
                new Concession(before.assignment(), before.learner(), before.extension(), false, version);
        };
    }

    /** More than the others have, and in order. */
    private static void require(Concession granted, Assignment assigned) {
        var window = assigned.window();
        var due = window.due().map(it -> later(it, granted.extension().due()));
        var closes = window.closes().map(it -> later(it, granted.extension().closes()));
        FormCheck.times(window.opens(), due, closes).ifPresent(flaw -> {
            throw new WorkRefused(flaw);
        });
        var attempts = granted.extension().attempts();
        if (attempts.filter(it -> it < 1 || it > FormCheck.MOST_ATTEMPTS).isPresent()) {
            throw new WorkRefused(WorkFlaw.ATTEMPTS_OUT_OF_RANGE);
        }
        var more = !due.equals(window.due()) || !closes.equals(window.closes()) || attempts.isPresent();
        if (!more) {
            throw new WorkRefused(WorkFlaw.NOT_MORE);
        }
    }

    private static Instant later(Instant one, Optional<Instant> other) {
        return other.filter(one::isBefore).orElse(one);
    }

    /** What this learner has been granted. */
    @Transactional(readOnly = true)
    public Concession of(UserId staff, String classroom, String assignment, UserId learner) {
        var in = access.run(staff, classroom, Right.ASSIGN);
        var assigned = addressees.assigned(in, assignment, learner);
        return concessions.of(assigned.id(), learner).orElseGet(() -> Concession.none(assigned.id(), learner));
    }

    /** What was granted and taken back at an assignment, the newest first. */
    @Transactional(readOnly = true)
    public List<ConcessionChange> history(UserId staff, String classroom, String assignment) {
        var in = access.run(staff, classroom, Right.ASSIGN);
        return concessions.changes(
                addressees.posted(in, assignment).assignment().id());
    }
}
