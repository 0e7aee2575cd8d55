package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import java.util.Set;
import org.waymark.authoring.Right;
import org.waymark.ui.Boxes;

/** Which rights somebody has on a course. */
final class RightsField extends Composite<Boxes<Right>> {

    RightsField(Set<Right> given) {
        for (var right : Right.values()) {
            getContent().add(right, getTranslation(key(right))).setHelperText(getTranslation(help(right)));
        }
        getContent().tick(given);
    }

    @Override
    protected Boxes<Right> initContent() {
        return new Boxes<>(getTranslation("authoring.authors.rights"));
    }

    Set<Right> rights() {
        return getContent().ticked();
    }

    void tick(Set<Right> rights) {
        getContent().tick(rights);
    }

    private static String key(Right right) {
        return switch (right) {
            case EDIT -> "authoring.authors.edit";
            case REVIEW -> "authoring.authors.review";
            case PUBLISH -> "authoring.authors.publish";
        };
    }

    private static String help(Right right) {
        return switch (right) {
            case EDIT -> "authoring.authors.help-edit";
            case REVIEW -> "authoring.authors.help-review";
            case PUBLISH -> "authoring.authors.help-publish";
        };
    }
}
