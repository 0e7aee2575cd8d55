package org.waymark.classreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a class did day by day, in its zone.
 *
 * @param days without gaps, the latest last
 */
public record Days(Basis basis, List<Day> days) {

    /** Of fewer people no share is told. */
    public static final int FEWEST = 5;

    /**
     * One day.
     *
     * @param people how many did any of it
     */
    public record Day(LocalDate date, int quizzes, int sections, int endings, int people) {

        public int all() {
            return quizzes + sections + endings;
        }
    }

    public Days {
        days = List.copyOf(days);
    }

    static LocalDate first(Basis basis, int number) {
        return last(basis).minusDays(number - 1L);
    }

    private static LocalDate last(Basis basis) {
        return LocalDate.ofInstant(basis.now(), basis.classroom().zone());
    }

    static Days of(Basis basis, int number, Collection<Deed> deeds) {
        var byDay = deeds.stream()
                .collect(Collectors.groupingBy(
                        deed -> LocalDate.ofInstant(deed.at(), basis.classroom().zone())));
        var days = new ArrayList<Day>();
        for (var date = first(basis, number); !date.isAfter(last(basis)); date = date.plusDays(1)) {
            days.add(day(date, byDay.getOrDefault(date, List.of())));
        }
        return new Days(basis, days);
    }

    private static Day day(LocalDate date, List<Deed> deeds) {
        var people = new HashSet<>();
        deeds.forEach(deed -> people.add(deed.learner()));
        return new Day(
                date,
                number(deeds, Ref.Kind.QUIZ),
                number(deeds, Ref.Kind.LESSON),
                number(deeds, Ref.Kind.SCENARIO),
                people.size());
    }

    private static int number(List<Deed> deeds, Ref.Kind kind) {
        return (int) deeds.stream().filter(deed -> deed.kind() == kind).count();
    }

    /** The most that was done on any day. */
    public int most() {
        return days.stream().mapToInt(Day::all).max().orElse(0);
    }

    /** Whether the class is large enough to say which share of it was there. */
    public boolean tellsShares() {
        return basis.learners().size() >= FEWEST;
    }
}
