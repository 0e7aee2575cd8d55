package org.waymark.classmap;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.Edition;
import org.waymark.scenario.Scenario;

/** A scenario as it is now, and how some learners went through it, by the selection of playthroughs. */
public record PlayedScenario(Edition edition, Scenario scenario, Map<Selection, ClassMap> maps) {

    public PlayedScenario {
        maps = Collections.unmodifiableMap(new EnumMap<>(maps));
    }

    static PlayedScenario of(Edition edition, Scenario scenario, List<Trail> trails) {
        var maps = new EnumMap<Selection, ClassMap>(Selection.class);
        for (var selection : Selection.values()) {
            maps.put(selection, ClassMap.of(selection, trails, scenario));
        }
        return new PlayedScenario(edition, scenario, maps);
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
        return map(Selection.ALL).here().turnout().playthroughs() == 0
                && map(Selection.ALL).apart().turnout().playthroughs() == 0;
    }
}
