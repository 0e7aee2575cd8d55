package org.waymark.drill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came of a fault.
 *
 * @param wrong what must never be, whatever the machine: a test fails on it
 * @param missed goals in seconds that this machine did not reach
 * @param figures what else was measured, by name
 */
public record Finding(
        String fault,
        String what,
        Plan plan,
        Checked checked,
        Latencies recovery,
        List<String> wrong,
        List<String> missed,
        Map<String, Double> figures) {

    public Finding {
        wrong = List.copyOf(wrong);
        missed = List.copyOf(missed);
    }

    /** Nothing is known of the fault but that trying it failed. */
    static Finding brokenOff(Fault fault, Plan plan, Exception why) {
        var wrong = List.of("broke off: " + why);
        var nothing = new Checked(0, 0, 0, List.of());
        return new Finding(fault.id(), fault.what(), plan, nothing, new Latencies(), wrong, List.of(), Map.of());
    }

    /** This one and one more round. */
    Finding and(Finding other) {
        var all = new Latencies();
        all.addAll(recovery);
        all.addAll(other.recovery);
        var worst = new LinkedHashMap<>(figures);
        other.figures.forEach((name, value) -> worst.merge(name, value, Math::max));
        return new Finding(
                fault,
                what,
                plan,
                checked.and(other.checked),
                all,
                Stream.concat(wrong.stream(), other.wrong.stream()).toList(),
                Stream.concat(missed.stream(), other.missed.stream()).distinct().toList(),
                worst);
    }

    public double figure(String name) {
        return figures.getOrDefault(name, 0.0);
    }

    boolean isRight() {
        return wrong.isEmpty() && checked.lost() == 0 && checked.doubled() == 0;
    }

    String verdict() {
        return !isRight() ? "FAILED" : missed.isEmpty() ? "passed" : "slow";
    }
}
