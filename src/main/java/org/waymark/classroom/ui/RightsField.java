package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Set;
import org.waymark.classroom.Right;
import org.waymark.classroom.StaffMember;
import org.waymark.identity.UserId;
import org.waymark.ui.Boxes;
import org.waymark.ui.Keys;

/** Whether somebody teaches a class, or with which rights they assist in it. */
final class RightsField extends Composite<Boxes<Right>> {

    private final Checkbox teacher = new Checkbox();

    RightsField(boolean isTeacher, Set<Right> given) {
        teacher.setLabel(getTranslation("classroom.staff.is-teacher"));
        teacher.setValue(isTeacher);
        teacher.addValueChangeListener(_ -> follow());
        getContent().add(teacher);
        for (var right : Right.values()) {
            getContent().add(right, getTranslation(Keys.of(right))).setHelperText(help(right));
        }
        getContent().tick(given);
        follow();
    }

    @Override
    protected Boxes<Right> initContent() {
        return new Boxes<>(getTranslation("classroom.staff.rights"));
    }

    private String help(Right right) {
        return switch (right) {
            case ROSTER -> getTranslation("classroom.staff.help-roster");
            case ASSIGN -> getTranslation("classroom.staff.help-assign");
            case FOLLOW -> getTranslation("classroom.staff.help-follow");
            case MARK -> getTranslation("classroom.staff.help-mark");
        };
    }

    /** A teacher has every right; which ones an assistant had is kept in case it is taken back. */
    private void follow() {
        for (var right : Right.values()) {
            getContent().box(right).ifPresent(box -> box.setEnabled(!teacher.getValue()));
        }
    }

    boolean teacher() {
        return teacher.getValue();
    }

    Set<Right> rights() {
        return getContent().ticked();
    }

    StaffMember of(UserId user) {
        return teacher() ? StaffMember.teacher(user) : StaffMember.assistant(user, rights());
    }
}
