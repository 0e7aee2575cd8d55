package org.waymark.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.roster.Draft;
import org.waymark.ui.Kit;

/** Where a list is handed over: as a file, or typed. */
final class SourceSection extends Section implements ListDrop.Receiver {

    /** As much as is comfortable to edit; longer lists come as files. */
    private static final int LONGEST_TYPED = 100_000;

    private final TextArea typed = new TextArea(getTranslation("roster.source.typed"));
    private final Div said = new Div();
    private final Consumer<Draft> take;

    SourceSection(Optional<Draft> present, Consumer<Draft> take) {
        this.take = take;
        addClassNames("stack", "roster-source");
        said.addClassNames("help", "bad");
        said.getElement().setAttribute("role", "alert");
        typed.setMaxLength(LONGEST_TYPED);
        typed.setHelperText(getTranslation("roster.source.typed-help"));
        typed.setValue(present.map(Draft::text).orElse(""));
        typed.addClassName("roster-typed");
        var look = Kit.button(getTranslation("roster.source.look"), this::look, "primary");
        var ways = new Div(new ListDrop(this), Kit.stack(typed, said, Kit.row(look)));
        ways.addClassName("roster-ways");
        add(
                new H3(getTranslation("roster.source.title")),
                Kit.help(getTranslation("roster.source.help")),
                example(),
                ways);
    }

    private Component example() {
        return Kit.folded(
                getTranslation("roster.source.example"),
                Kit.help(getTranslation("roster.source.example-help")),
                new Pre(getTranslation("roster.source.example-lines")));
    }

    private void look() {
        said.setText("");
        if (typed.getValue().isBlank()) {
            said.setText(getTranslation("roster.source.nothing"));
            typed.focus();
            return;
        }
        take.accept(Draft.ofText(typed.getValue()));
    }

    @Override
    public void received(String name, byte[] file) {
        said.setText("");
        take.accept(Draft.ofFile(name, file));
    }

    @Override
    public void tooLong() {
        said.setText(getTranslation("roster.source.too-long"));
    }
}
