package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.waymark.classroom.Right;
import org.waymark.classroom.StaffMember;
import org.waymark.identity.UserId;
import org.waymark.ui.Keys;

/** Whether somebody teaches a class, or with which rights they assist in it. */
final class RightsField extends Composite<HtmlContainer> {

    private final Checkbox teacher = new Checkbox();
    private final Map<Right, Checkbox> rights = new EnumMap<>(Right.class);

    RightsField(boolean isTeacher, Set<Right> given) {
        teacher.setLabel(getTranslation("classroom.staff.is-teacher"));
        teacher.setValue(isTeacher);
        teacher.addValueChangeListener(_ -> follow());
        getContent().addClassName("rights");
        getContent().add(legend(getTranslation("classroom.staff.rights")), teacher);
        for (var right : Right.values()) {
            var box = new Checkbox(getTranslation(Keys.of(right)));
            box.setHelperText(help(right));
            box.setValue(given.contains(right));
            rights.put(right, box);
            getContent().add(box);
        }
        follow();
    }

    @Override
    protected HtmlContainer initContent() {
        return new HtmlContainer("fieldset");
    }

    private static HtmlContainer legend(String words) {
        var legend = new HtmlContainer("legend");
        legend.setText(words);
        return legend;
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
        rights.values().forEach(box -> box.setEnabled(!teacher.getValue()));
    }

    boolean teacher() {
        return teacher.getValue();
    }

    Set<Right> rights() {
        var chosen = EnumSet.noneOf(Right.class);
        rights.forEach((right, box) -> {
            if (box.getValue()) {
                chosen.add(right);
            }
        });
        return chosen;
    }

    StaffMember of(UserId user) {
        return teacher() ? StaffMember.teacher(user) : StaffMember.assistant(user, rights());
    }
}
