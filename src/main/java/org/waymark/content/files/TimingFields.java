package org.waymark.content.files;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.waymark.content.QuizRules.Timing;

/** When a quiz may be attempted, and how long. */
final class TimingFields {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration LONGEST_GRACE = Duration.ofDays(1);

    private TimingFields() {}

    static Optional<Timing> read(Fields root, Optional<ZoneId> zoneOfCourse) {
        var own = root.scalarIfAny("zone").flatMap(Moments::zone);
        var zone = root.has("zone") ? own : zoneOfCourse;
        var opens = moment(root, "opens", zone);
        var closes = moment(root, "closes", zone);
        var limit = root.scalarIfAny("time-limit").flatMap(it -> Amounts.duration(it, SHORTEST, LONGEST));
        var grace =
                Parts.or(Timing.USUAL_GRACE, root, "grace", it -> Amounts.duration(it, Duration.ZERO, LONGEST_GRACE));
        if (root.has("zone") && !root.has("opens") && !root.has("closes")) {
            root.file().error(root.line("zone"), "content.problem.zone-unused");
        }
        if (isLost(root, "opens", opens) || isLost(root, "closes", closes) || isLost(root, "time-limit", limit)) {
            return Optional.empty();
        }
        if (opens.isPresent() && closes.isPresent() && !opens.get().isBefore(closes.get())) {
            root.file().error(root.line("closes"), "content.problem.closes-before-it-opens");
            return Optional.empty();
        }
        if (opens.isPresent() && closes.isPresent() && limit.isPresent()) {
            checkLimit(root, Duration.between(opens.get(), closes.get()), limit.get());
        }
        return grace.map(it -> new Timing(opens, closes, limit, it));
    }

    private static Optional<Instant> moment(Fields root, String key, Optional<ZoneId> zone) {
        var scalar = root.scalarIfAny(key);
        if (scalar.isPresent() && zone.isEmpty() && !root.has("zone")) {
            root.file().error(root.line(key), "content.problem.no-zone", key);
        }
        return zone.flatMap(it -> scalar.flatMap(text -> Moments.read(text, it)));
    }

    private static boolean isLost(Fields root, String key, Optional<?> value) {
        return root.has(key) && value.isEmpty();
    }

    private static void checkLimit(Fields root, Duration window, Duration limit) {
        if (limit.compareTo(window) > 0) {
            root.file().warning(root.line("time-limit"), "content.problem.limit-beyond-window");
        }
    }
}
