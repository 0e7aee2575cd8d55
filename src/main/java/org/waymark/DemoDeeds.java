package org.waymark;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.waymark.DemoPlan.Asked;
import org.waymark.DemoPlan.Part;

/** When somebody of the demo class does what of their work: nothing that had not opened then, and nothing that is still to come. */
record DemoDeeds(DemoPlan plan, DemoClassmate mate, Instant now) {

    /** How far somebody goes at a time. */
    enum Extent {
        WHOLE,
        HALF
    }

    /** That somebody turns to something. */
    record Deed(Asked asked, Instant at, Extent extent) {}

    /** As long as the longest of it may take. */
    private static final Duration SITTING = Duration.ofHours(3);

    private static final LocalTime EARLIEST = LocalTime.of(8, 30);
    private static final int MINUTES_OF_A_DAY = 720;
    private static final int MOST_DAYS_LATE = 3;
    private static final double STOPS_HALFWAY = 0.15;
    private static final double TRIES_AGAIN = 0.25;

    /** In the order in which they are done. */
    List<Deed> of(List<Asked> asked, Random chance) {
        return asked.stream()
                .flatMap(it -> of(it, chance))
                .filter(it -> it.at().plus(SITTING).isBefore(now))
                .sorted(Comparator.comparing(Deed::at))
                .toList();
    }

    private Stream<Deed> of(Asked asked, Random chance) {
        var first = switch (mate.habit()) {
            case IDLE -> Optional.<Deed>empty();
            case STOPPED -> asked.part().isEarly() ? Optional.of(stopped(asked, chance)) : Optional.<Deed>empty();
            case LATE -> Optional.of(late(asked, chance));
            case AFTER_CLOSING -> Optional.of(afterClosing(asked, chance));
            case STRUGGLING -> Optional.of(inTime(asked, chance));
            case STEADY ->
                chance.nextDouble() < mate.diligence() ? Optional.of(inTime(asked, chance)) : Optional.<Deed>empty();
        };
        return first.stream().flatMap(it -> Stream.concat(Stream.of(it), again(it, chance).stream()));
    }

    private Deed stopped(Asked asked, Random chance) {
        return asked.part() == Part.EXAM
                ? new Deed(asked, moment(day(asked.opens()).plusDays(1), chance), Extent.HALF)
                : inTime(asked, chance);
    }

    private Deed inTime(Asked asked, Random chance) {
        var days = (int) ChronoUnit.DAYS.between(day(asked.opens()), day(asked.due()));
        var half = asked.part() != Part.EXAM && chance.nextDouble() < STOPS_HALFWAY;
        // whoever tries twice has to begin early
        var most = mate.habit() == DemoHabit.STRUGGLING ? days / 2 : days;
        return new Deed(
                asked,
                moment(day(asked.opens()).plusDays(chance.nextInt(most + 1)), chance),
                half ? Extent.HALF : Extent.WHOLE);
    }

    private Deed late(Asked asked, Random chance) {
        if (!asked.due().isBefore(now)) {
            return inTime(asked, chance);
        }
        var due = day(asked.due());
        var most = asked.form()
                .closes()
                .map(it -> (int) ChronoUnit.DAYS.between(due, day(it)))
                .filter(it -> it < MOST_DAYS_LATE)
                .orElse(MOST_DAYS_LATE);
        return new Deed(asked, moment(due.plusDays(1 + chance.nextInt(most)), chance), Extent.WHOLE);
    }

    private Deed afterClosing(Asked asked, Random chance) {
        return asked.part() == Part.GROUP_READING
                ? new Deed(
                        asked, moment(day(asked.form().closes().orElseThrow()).plusDays(1), chance), Extent.WHOLE)
                : inTime(asked, chance);
    }

    /** The module quiz once more. */
    private Optional<Deed> again(Deed first, Random chance) {
        var may = first.asked().part() == Part.EXAM && first.extent() == Extent.WHOLE;
        var does = mate.habit() == DemoHabit.STRUGGLING || chance.nextDouble() < TRIES_AGAIN;
        return may && does
                ? Optional.of(new Deed(first.asked(), moment(day(first.at()).plusDays(1), chance), Extent.WHOLE))
                : Optional.empty();
    }

    private LocalDate day(Instant at) {
        return at.atZone(plan.zone()).toLocalDate();
    }

    private Instant moment(LocalDate day, Random chance) {
        return day.atTime(EARLIEST)
                .plusMinutes(chance.nextInt(MINUTES_OF_A_DAY))
                .plusSeconds(chance.nextInt(60))
                .atZone(plan.zone())
                .toInstant();
    }
}
