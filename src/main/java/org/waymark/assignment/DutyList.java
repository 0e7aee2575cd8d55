package org.waymark.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a learner is to do, by what is asked of them now; in each part in the order in which it came. */
public record DutyList(Map<Part, List<Duty>> parts) {

    /** What is asked of a learner about something. */
    public enum Part {
        /** Its time is over and it can still be done. */
        LATE,
        /** It can be done now and is in time. */
        TO_DO,
        /** It does not open before later. */
        COMING,
        DONE,
        /** It has closed and was not done. */
        MISSED,
        EXCUSED
    }

    public DutyList {
        parts = Map.copyOf(parts);
    }

    public static DutyList of(List<Duty> duties, Instant now) {
        var parts = new EnumMap<Part, List<Duty>>(Part.class);
        duties.forEach(duty -> parts.computeIfAbsent(part(duty.done(), now), _ -> new ArrayList<>())
                .add(duty));
        return new DutyList(parts);
    }

    /** To which part something belongs. Who has done it although they were excused has done it. */
    public static Part part(WorkDone done, Instant now) {
        if (done.stand() == WorkDone.Stand.DONE || done.stand() == WorkDone.Stand.WAITING) {
            return Part.DONE;
        }
        if (done.excused()) {
            return Part.EXCUSED;
        }
        if (done.isMissed(now)) {
            return Part.MISSED;
        }
        if (done.isOverdue(now)) {
            return Part.LATE;
        }
        return done.window().opens().filter(now::isBefore).isPresent() ? Part.COMING : Part.TO_DO;
    }

    public List<Duty> of(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /**
     * What is asked now, late things first, and after it what was handed in and can be tried again in time; what never has to be done by
     * a time is not among it.
     */
    public List<Duty> next(int most, Instant now) {
        var again = of(Part.DONE).stream()
                .filter(it ->
                        it.canBeTriedAgain(now) && end(it).filter(now::isBefore).isPresent());
        return Stream.of(of(Part.LATE).stream(), of(Part.TO_DO).stream().filter(it -> end(it).isPresent()), again)
                .flatMap(Function.identity())
                .limit(most)
                .toList();
    }

    /** By when a learner has to do something: when it is due or, where it never is, when it closes. */
    public static Optional<Instant> end(Duty duty) {
        var window = duty.done().window();
        return window.due().or(window::closes);
    }
}
