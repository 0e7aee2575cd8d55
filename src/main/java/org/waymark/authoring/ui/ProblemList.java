package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.base.Problem;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** What is wrong with a course: what keeps it from being published first, the rest below. */
final class ProblemList extends Section {

    /** The page stays quick where everything is wrong. */
    private static final int AT_MOST = 500;

    ProblemList(List<Problem> problems) {
        addClassName("stack");
        add(new H2(getTranslation("authoring.problems.title")));
        if (problems.isEmpty()) {
            add(Kit.lead(getTranslation("authoring.problems.none")));
        }
        var errors = problems.stream().filter(Problem::isError).toList();
        var warnings = problems.stream().filter(it -> !it.isError()).toList();
        if (!errors.isEmpty()) {
            add(Kit.lead(getTranslation("authoring.problems.errors", errors.size())), list(errors));
        }
        if (!warnings.isEmpty()) {
            add(Kit.folded(getTranslation("authoring.problems.warnings", warnings.size()), list(warnings)));
        }
        var left = errors.size() + warnings.size() - shown(errors) - shown(warnings);
        if (left > 0) {
            add(Kit.metaLine(getTranslation("authoring.problems.more", left)));
        }
    }

    private static int shown(List<Problem> some) {
        return Math.min(some.size(), AT_MOST);
    }

    private Component list(List<Problem> some) {
        var list = new UnorderedList();
        list.addClassName("problems");
        some.stream().limit(AT_MOST).map(this::item).forEach(list::add);
        return list;
    }

    private ListItem item(Problem problem) {
        var place = problem.place();
        var tag = problem.isError()
                ? Kit.tag("wrong", Icon.X, getTranslation("authoring.problems.error"))
                : Kit.tag("part", Icon.TRIANGLE_ALERT, getTranslation("authoring.problems.warning"));
        return new ListItem(
                new Code(place.line() == 0 ? place.file() : place.written()),
                tag,
                new Span(getTranslation(problem.key(), problem.details().toArray())));
    }
}
