package org.waymark.classmap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.LearnerGroups;
import org.waymark.base.Slug;
import org.waymark.content.Library;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayedWay;
import org.waymark.playthrough.Playthroughs;
import org.waymark.playthrough.ScenarioNotFound;

/** Counting how learners went through a scenario; what comes of it tells of nobody in particular. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class MappingClasses {

    private final Playthroughs playthroughs;
    private final Library library;
    private final LearnerGroups groups;

    MappingClasses(Playthroughs playthroughs, Library library, LearnerGroups groups) {
        this.playthroughs = playthroughs;
        this.library = library;
        this.groups = groups;
    }

    /** Groups whose ways can be counted by themselves, sorted by name. */
    public List<LearnerGroup> groups() {
        return groups.all();
    }

    /**
     * How everybody, or only these learners, went through a scenario of the current edition.
     *
     * @throws ScenarioNotFound when the course has no such scenario
     */
    public PlayedScenario played(Slug course, Slug scenario, Optional<Set<UserId>> only) {
        var edition = library.current(course).orElseThrow(() -> new ScenarioNotFound(course, scenario));
        var now = edition.course().scenario(scenario).orElseThrow(() -> new ScenarioNotFound(course, scenario));
        var trails = playthroughs.ways(course, scenario).stream()
                .filter(way -> only.map(it -> it.contains(way.learner())).orElse(true))
                .map(way -> trail(way, scenario))
                .toList();
        return PlayedScenario.of(edition, now, trails);
    }

    private Trail trail(PlayedWay way, Slug scenario) {
        return library.edition(way.edition())
                .course()
                .scenario(scenario)
                .map(own -> Trail.of(way, own))
                .orElseGet(() -> Trail.withoutScenario(way));
    }
}
