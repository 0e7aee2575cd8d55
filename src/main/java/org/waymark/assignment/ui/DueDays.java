package org.waymark.assignment.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.assignment.Duty;
import org.waymark.assignment.DutyList;

/** What is due by the day on which it is, where the reader is; what nobody has to do is not in it. */
record DueDays(Map<LocalDate, List<Duty>> days, List<Duty> without) {

    static DueDays of(List<Duty> duties, Times times) {
        var asked = duties.stream()
                .filter(it -> DutyList.part(it.done(), times.now()) != DutyList.Part.EXCUSED)
                .toList();
        var days = asked.stream()
                .filter(it -> DutyList.end(it).isPresent())
                .collect(Collectors.groupingBy(
                        it -> times.day(DutyList.end(it).orElseThrow()), TreeMap::new, Collectors.toList()));
        var without = asked.stream().filter(it -> DutyList.end(it).isEmpty()).toList();
        return new DueDays(days, without);
    }

    List<Duty> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    /** The days of a month on which something is due, in order. */
    List<LocalDate> in(CalendarMonth month) {
        return days.keySet().stream().filter(month::has).sorted().toList();
    }
}
