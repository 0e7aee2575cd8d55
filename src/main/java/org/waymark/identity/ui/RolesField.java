package org.waymark.identity.ui;

import com.vaadin.flow.component.Composite;
import java.util.Set;
import org.waymark.identity.Role;
import org.waymark.ui.Boxes;
import org.waymark.ui.Keys;

/** Which roles somebody has, and what each of them is for. */
final class RolesField extends Composite<Boxes<Role>> {

    private final String heading;

    RolesField(String heading, Set<Role> roles) {
        this.heading = heading;
        for (var role : Role.values()) {
            getContent().add(role, getTranslation(Keys.of(role))).setHelperText(help(role));
        }
        choose(roles);
    }

    @Override
    protected Boxes<Role> initContent() {
        return new Boxes<>(heading);
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
        getContent().box(role).ifPresent(box -> {
            box.setEnabled(false);
            box.setHelperText(why);
        });
    }

    Set<Role> roles() {
        return getContent().ticked();
    }

    void choose(Set<Role> roles) {
        getContent().tick(roles);
    }
}
