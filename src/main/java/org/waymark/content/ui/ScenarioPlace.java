package org.waymark.content.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.scenario.Scenario;

/** The scenario of a current course that an address names by {@code course} and {@code scenario}. */
public record ScenarioPlace(Course course, Scenario scenario) {

    /**
     * What these parameters name.
     *
     * @throws NotFoundException when there is no such course, or no such scenario in it
     */
    public static ScenarioPlace of(RouteParameters parameters, Library library) {
        var course = parameters
                .get("course")
                .filter(Slug::isValid)
                .map(Slug::new)
                .flatMap(library::current)
                .map(Edition::course)
                .orElseThrow(NotFoundException::new);
        var scenario = parameters
                .get("scenario")
                .filter(Slug::isValid)
                .map(Slug::new)
                .flatMap(course::scenario)
                .orElseThrow(NotFoundException::new);
        return new ScenarioPlace(course, scenario);
    }
}
