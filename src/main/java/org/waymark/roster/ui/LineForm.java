package org.waymark.roster.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.waymark.classroom.Group;
import org.waymark.identity.DisplayName;
import org.waymark.identity.UserName;
import org.waymark.roster.Line;
import org.waymark.ui.Kit;

/** Writes a line of the list anew. */
final class LineForm extends Div {

    private final Line line;
    private final Consumer<Line> keep;
    private final TextField name = field("roster.line.name", DisplayName.LONGEST);
    private final TextField userName = field("roster.line.user-name", UserName.LONGEST);
    private final TextField group = field("roster.line.group", Group.LONGEST_NAME);

    LineForm(Line line, Consumer<Line> keep, Runnable away) {
        this.line = line;
        this.keep = keep;
        addClassNames("stack", "line-form");
        name.setValue(line.name());
        userName.setValue(line.userName());
        userName.setAutocapitalize(Autocapitalize.NONE);
        userName.setHelperText(getTranslation("roster.line.user-name-help"));
        group.setValue(line.group());
        var fields = new Div(name, userName, group);
        fields.addClassName("roster-choices");
        add(
                fields,
                Kit.row(
                        Kit.button(getTranslation("roster.line.keep"), this::keep, "small", "primary"),
                        Kit.button(getTranslation("roster.line.away"), away, "small", "quiet")));
        name.focus();
    }

    private TextField field(String key, int longest) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        field.setManualValidation(true);
        // a press of Enter arrives before what was typed would otherwise
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addKeyPressListener(Key.ENTER, _ -> keep());
        return field;
    }

    private void keep() {
        keep.accept(line.rewritten(name.getValue(), userName.getValue(), group.getValue()));
    }
}
