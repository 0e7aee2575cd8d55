package org.waymark.classmap.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.assessment.LearnerGroup;
import org.waymark.base.Slug;
import org.waymark.classmap.MappingClasses;
import org.waymark.classmap.PlayedScenario;
import org.waymark.identity.UserId;

/**
 * What of which scenario somebody wants to see, as its address says.
 *
 * @param group whatever the address names as one; there need not be such a group (any more)
 */
record Chosen(Slug course, Slug scenario, Showing showing, Optional<String> group) {

    private static final String SHOWING = "playthroughs";
    private static final String GROUP = "group";

    /** Nothing where the address cannot be one of a scenario. */
    static Optional<Chosen> in(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var query = event.getLocation().getQueryParameters();
        var showing = query.getSingleParameter(SHOWING).flatMap(Showing::named).orElse(Showing.FIRST);
        var group = query.getSingleParameter(GROUP).filter(it -> !it.isBlank());
        return parameters
                .get("course")
                .filter(Slug::isValid)
                .flatMap(course -> parameters
                        .get("scenario")
                        .filter(Slug::isValid)
                        .map(scenario -> new Chosen(new Slug(course), new Slug(scenario), showing, group)));
    }

    Chosen with(Showing other) {
        return new Chosen(course, scenario, other, group);
    }

    Chosen with(Optional<LearnerGroup> other) {
        return new Chosen(
                course, scenario, showing, other.map(it -> it.id().value().toString()));
    }

    /** What follows the question mark. */
    String query() {
        var showingOnly = QueryParameters.of(SHOWING, showing.word());
        return group.map(it -> showingOnly.merging(GROUP, it))
                .orElse(showingOnly)
                .getQueryString();
    }

    /** The chosen group; nothing where there is none such any more. */
    Optional<LearnerGroup> among(List<LearnerGroup> groups) {
        return groups.stream()
                .filter(it -> group.filter(it.id().value().toString()::equalsIgnoreCase)
                        .isPresent())
                .findFirst();
    }

    /** Whether the address names a group that is not among these, so that everybody is shown in its place. */
    boolean missesItsGroup(List<LearnerGroup> groups) {
        return group.isPresent() && among(groups).isEmpty();
    }

    PlayedScenario counted(MappingClasses mapping, UserId staff, List<LearnerGroup> groups) {
        var only = among(groups).map(LearnerGroup::members);
        return mapping.played(staff, course, scenario, only.<Set<UserId>>map(it -> it));
    }
}
