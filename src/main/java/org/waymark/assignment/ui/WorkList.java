package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Posted;
import org.waymark.ui.Kit;

/** What is asked of a class now, in the order in which it is due. */
final class WorkList extends Composite<Section> {

    private final ClassDesk desk;
    private final Map<String, NativeButton> changing = new HashMap<>();
    private final Consumer<Assignment> edit;
    private final Consumer<Assignment> withdraw;

    WorkList(ClassDesk desk, Consumer<Assignment> edit, Consumer<Assignment> withdraw) {
        this.desk = desk;
        this.edit = edit;
        this.withdraw = withdraw;
        var list = new UnorderedList();
        list.addClassName("work-list");
        desk.overview().inForce().stream()
                .map(Posted::assignment)
                .map(it -> new WorkEntry(it, desk).item(actions(it)))
                .forEach(list::add);
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("assignment.work.title")), list);
    }

    private Component[] actions(Assignment assignment) {
        if (!desk.overview().isOpenForChange()) {
            return new Component[0];
        }
        var change = button("assignment.work.edit", assignment, edit);
        changing.put(assignment.token(), change);
        return new Component[] {change, button("assignment.work.withdraw", assignment, withdraw)};
    }

    /** Back to where an assignment is changed. */
    void focus(String token) {
        Optional.ofNullable(changing.get(token)).ifPresent(NativeButton::focus);
    }

    /** Read aloud with what it is about. */
    private NativeButton button(String key, Assignment assignment, Consumer<Assignment> press) {
        var words = getTranslation(key);
        var button = Kit.button(words, () -> press.accept(assignment), "small");
        var title = desk.title(assignment).text().in(desk.language());
        button.getElement().setAttribute("aria-label", words + ": " + title);
        return button;
    }
}
