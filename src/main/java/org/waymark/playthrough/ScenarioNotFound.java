package org.waymark.playthrough;

import org.waymark.base.Slug;

/** A course has no such scenario. */
public class ScenarioNotFound extends RuntimeException {

    public ScenarioNotFound(Slug course, Slug scenario) {
        super("course " + course + " has no scenario " + scenario);
    }
}
