package org.waymark.classmap.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.assessment.LearnerGroup;
import org.waymark.base.Slug;
import org.waymark.classmap.MappingClasses;
import org.waymark.classmap.PlayedScenario;
import org.waymark.identity.UserId;

/**
 * What a page has counted last. As long as it is about the same learners and scenario it serves for every way of showing them; once it is
 * old, the next press counts again.
 */
final class LastCounted {

    static final Duration FRESH = Duration.ofMinutes(1);

    /** Whose playthroughs of what. */
    private record Asked(Slug course, Slug scenario, Optional<String> group) {
        static Asked by(Chosen chosen) {
            return new Asked(chosen.course(), chosen.scenario(), chosen.group());
        }
    }

    /** What was read, with the groups as they were then. */
    record Found(PlayedScenario played, List<LearnerGroup> groups, Instant at) {}

    private record Kept(Asked asked, Found found) {}

    private final MappingClasses mapping;
    private final UserId staff;
    private final Clock clock;
    private Optional<Kept> kept = Optional.empty();

    LastCounted(MappingClasses mapping, UserId staff, Clock clock) {
        this.mapping = mapping;
        this.staff = staff;
        this.clock = clock;
    }

    Found of(Chosen chosen) {
        return kept.filter(it -> it.asked().equals(Asked.by(chosen)))
                .map(Kept::found)
                .filter(it -> clock.instant().isBefore(it.at().plus(FRESH)))
                .orElseGet(() -> anew(chosen));
    }

    /** Counts again, however lately it was counted. */
    Found anew(Chosen chosen) {
        var at = clock.instant();
        var groups = mapping.groups(staff);
        var found = new Found(chosen.counted(mapping, staff, groups), groups, at);
        kept = Optional.of(new Kept(Asked.by(chosen), found));
        return found;
    }
}
