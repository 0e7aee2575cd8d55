package org.waymark.classmap;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.Edition;
import org.waymark.scenario.Scenario;

/**
 * A scenario as it is now, and how some learners went through it, by the selection of playthroughs.
 *
 * @param hidden whether they, or the others beside whom they are shown, are so few that nothing is told
 */
public record PlayedScenario(Edition edition, Scenario scenario, Map<Selection, ClassMap> maps, boolean hidden) {

    public PlayedScenario {
        maps = Collections.unmodifiableMap(new EnumMap<>(maps));
    }

    /**
     * What is told of these trails.
     *
     * @param others how many learners have played beside those whose trails these are: what is told of all less these is of them
     */
    static PlayedScenario of(Edition edition, Scenario scenario, List<Trail> all, int others) {
        var learners = all.stream().map(it -> it.way().learner()).distinct().count();
        var hidden = learners > 0 && (learners < Count.FEWEST || (others > 0 && others < Count.FEWEST));
        var trails = hidden ? List.<Trail>of() : all;
        var maps = new EnumMap<Selection, ClassMap>(Selection.class);
        for (var selection : Selection.values()) {
            maps.put(selection, ClassMap.of(selection, trails, scenario).told());
        }
        return new PlayedScenario(edition, scenario, maps, hidden);
    }

    public ClassMap map(Selection selection) {
        var map = maps.get(selection);
        if (map == null) {
            throw new IllegalStateException("nothing was counted for " + selection);
        }
        return map;
    }

    /** Whether nobody of those who are counted has begun. */
    public boolean isEmpty() {
        var all = map(Selection.ALL);
        return !hidden
                && !all.hidesHere()
                && !all.hidesApart()
                && all.here().turnout().playthroughs() == 0
                && all.apart().turnout().playthroughs() == 0;
    }
}
