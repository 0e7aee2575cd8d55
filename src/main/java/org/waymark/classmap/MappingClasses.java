package org.waymark.classmap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.OverseenGroups;
import org.waymark.base.Slug;
import org.waymark.content.Library;
import org.waymark.identity.Oversight;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayedWay;
import org.waymark.playthrough.Playthroughs;
import org.waymark.playthrough.ScenarioNotFound;

/**
 * Counting how those learners went through a scenario whose work one may see; what comes of it tells of nobody in particular.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class MappingClasses {

    private final Playthroughs playthroughs;
    private final Library library;
    private final OverseenGroups groups;
    private final Oversight oversight;

    MappingClasses(Playthroughs playthroughs, Library library, OverseenGroups groups, Oversight oversight) {
        this.playthroughs = playthroughs;
        this.library = library;
        this.groups = groups;
        this.oversight = oversight;
    }

    /** Groups whose ways can be counted by themselves, sorted by name; of fewer than five learners nothing would be told. */
    public List<LearnerGroup> groups(UserId staff) {
        return groups.groups(staff, Oversight.Purpose.FOLLOW).stream()
                .filter(it -> it.members().size() >= Count.FEWEST)
                .toList();
    }

    /**
     * How everybody whose work this person may see, or only these of them, went through a scenario of the current edition. Nothing is told
     * where these, or all the others, are fewer than five: it would tell of single ones.
     *
     * @throws ScenarioNotFound when the course has no such scenario
     */
    public PlayedScenario played(UserId staff, Slug course, Slug scenario, Optional<Set<UserId>> only) {
        var edition = library.current(course).orElseThrow(() -> new ScenarioNotFound(course, scenario));
        var now = edition.course().scenario(scenario).orElseThrow(() -> new ScenarioNotFound(course, scenario));
        var ways = playthroughs.ways(course, scenario);
        var learners = ways.stream().map(PlayedWay::learner).collect(Collectors.toSet());
        var until = oversight.seenUntil(staff, learners);
        var seen = ways.stream()
                .filter(way -> way.startedAt().isBefore(until.getOrDefault(way.learner(), Instant.MIN)))
                .toList();
        var theirs = seen.stream()
                .filter(way -> only.filter(it -> !it.contains(way.learner())).isEmpty())
                .map(way -> trail(way, scenario))
                .toList();
        var others = seen.stream()
                .map(PlayedWay::learner)
                .filter(learner -> only.filter(it -> !it.contains(learner)).isPresent())
                .distinct()
                .count();
        return PlayedScenario.of(edition, now, theirs, (int) others);
    }

    private Trail trail(PlayedWay way, Slug scenario) {
        return library.edition(way.edition())
                .course()
                .scenario(scenario)
                .map(own -> Trail.of(way, own))
                .orElseGet(() -> Trail.withoutScenario(way));
    }
}
