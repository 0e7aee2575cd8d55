package org.waymark.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.waymark.identity.Role;
import org.waymark.ui.Keys;

/** Which roles somebody has, and what each of them is for. */
final class RolesField extends Composite<HtmlContainer> {

    private final Map<Role, Checkbox> boxes = new EnumMap<>(Role.class);

    RolesField(String legend, Set<Role> roles) {
        var heading = new HtmlContainer("legend");
        heading.setText(legend);
        getContent().addClassName("roles");
        getContent().add(heading);
        for (var role : Role.values()) {
            var box = new Checkbox(getTranslation(Keys.of(role)));
            box.setHelperText(help(role));
            box.setValue(roles.contains(role));
            boxes.put(role, box);
            getContent().add(box);
        }
    }

    @Override
    protected HtmlContainer initContent() {
        return new HtmlContainer("fieldset");
    }

    private String help(Role role) {
        return switch (role) {
            case LEARNER -> getTranslation("identity.roles.help-learner");
            case INSTRUCTOR -> getTranslation("identity.roles.help-instructor");
            case ADMINISTRATOR -> getTranslation("identity.roles.help-administrator");
        };
    }

    /** Says why this one stays as it is. */
    void settle(Role role, String why) {
        var box = boxes.get(role);
        if (box != null) {
            box.setEnabled(false);
            box.setHelperText(why);
        }
    }

    Set<Role> roles() {
        var chosen = EnumSet.noneOf(Role.class);
        boxes.forEach((role, box) -> {
            if (box.getValue()) {
                chosen.add(role);
            }
        });
        return chosen;
    }

    void choose(Set<Role> roles) {
        boxes.forEach((role, box) -> box.setValue(roles.contains(role)));
    }
}
