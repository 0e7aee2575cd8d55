package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.waymark.authoring.Move;
import org.waymark.content.Course;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/**
 * The structure of a course, to be worked at: its modules and what is in them are brought into order with buttons or by pulling, parts are
 * begun and taken away. What was done is said without taking the keyboard away from where it was done.
 */
final class CoursePlan extends Composite<Section> implements TakeAway.Teller {

    private final PlanDesk desk;
    private final PlanSaid said;
    private final Div list = new Div();
    private final Div beginning = new Div();
    private Optional<NewPartForm> form = Optional.empty();

    CoursePlan(PlanDesk desk) {
        this.desk = desk;
        said = new PlanSaid(desk::look);
        list.addClassName("stack");
        getContent().addClassNames("course-plan", "stack");
        getContent()
                .add(
                        new H2(getTranslation("authoring.contents.title")),
                        Kit.help(getTranslation("authoring.plan.how")),
                        said,
                        list,
                        beginning);
        PlanDragging.listen(list, it -> move(it, "", ""));
        beginAnew();
        show();
    }

    /** Goes on with the course as it is now; what was said last stays. */
    void goOn(Course course) {
        desk.goOn(course);
        form.ifPresent(NewPartForm::goOn);
        show();
    }

    /** The form for beginning a part is empty again. */
    void beginAnew() {
        form = Optional.empty();
        beginning.removeAll();
        beginning.add(LateFold.of(getTranslation("authoring.begin.title"), this::form));
    }

    private Component form() {
        var begun = new NewPartForm(desk, this);
        form = Optional.of(begun);
        return begun;
    }

    private void show() {
        list.removeAll();
        desk.order()
                .ifPresentOrElse(
                        order -> list.add(new PlanModules(desk, order, this)),
                        () -> list.add(Kit.warning(
                                Icon.TRIANGLE_ALERT, new Span(getTranslation("authoring.plan.unreadable")))));
        list.add(new PlanBanks(desk, this));
    }

    /** Moves something and says where it is now; the keyboard stays with the button that was pressed. */
    void move(Move move, String id, String button) {
        if (desk.order().filter(it -> it.hasPlaceFor(move)).isEmpty()) {
            desk.look();
            return;
        }
        var names = PlanWords.of(desk, move);
        PlanTry.that(
                () -> {
                    var moved = desk.move(move);
                    desk.look();
                    said.say(getTranslation(names.key(), names.parameters().toArray()));
                    said.offer(() -> desk.takeBack(moved), "authoring.plan.undone");
                    focus(id, button);
                },
                desk::look);
    }

    private void focus(String id, String button) {
        list.getChildren()
                .filter(PlanModules.class::isInstance)
                .map(PlanModules.class::cast)
                .forEach(it -> it.focus(id, button));
    }

    /** As {@link #tell(String)}, for what can be taken back. */
    @Override
    public void tell(String sentence, Runnable undo) {
        said.tell(sentence, undo);
    }

    /** Says what was done where the keyboard has nowhere to stay, and gives it what was said. */
    void tell(String sentence) {
        said.tell(sentence);
    }
}
