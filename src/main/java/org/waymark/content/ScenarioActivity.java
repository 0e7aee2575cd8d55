package org.waymark.content;

import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.scenario.Scenario;

/** A scenario as something one does in a course. */
public record ScenarioActivity(Scenario scenario) implements Activity {

    @Override
    public Slug id() {
        return scenario.id();
    }

    @Override
    public LocalizedText title() {
        return scenario.title();
    }

    /** Planned time. */
    public int minutes() {
        return scenario.rules().minutes();
    }
}
