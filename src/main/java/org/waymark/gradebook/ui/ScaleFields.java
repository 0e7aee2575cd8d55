package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.gradebook.Band;
import org.waymark.gradebook.Given;
import org.waymark.gradebook.Scale;
import org.waymark.gradebook.Typed;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** The scale of a class as a form: one of those in use, whose number and bands can be changed. */
final class ScaleFields extends Composite<Section> {

    /** The fields of one band. */
    private final class Line extends Div {

        private final TextField from = new TextField();
        private final TextField name = new TextField();

        Line(String percent, String called) {
            from.setLabel(words.say("gradebook.scale.from"));
            from.setMaxLength(6);
            from.setManualValidation(true);
            from.getElement().setAttribute("inputmode", "decimal");
            from.setValue(percent);
            name.setLabel(words.say("gradebook.scale.name"));
            name.setMaxLength(Band.LONGEST_NAME);
            name.setManualValidation(true);
            name.setValue(called);
            addClassName("band-line");
            add(from, name, Kit.button(words.say("gradebook.settings.remove"), () -> drop(this), "small"));
        }

        Optional<Band> band() {
            var typed = Typed.read(from.getValue(), BigDecimal.valueOf(100), words.excused(), words.locale());
            from.setInvalid(false);
            name.setInvalid(false);
            if (name.getValue().isBlank()) {
                Trying.wrong(name, words.say("gradebook.scale.name-missing"));
            }
            if (typed instanceof Typed.Read(Given.Points(var points))) {
                return name.isInvalid() ? Optional.empty() : Optional.of(new Band(points, name.getValue()));
            }
            Trying.wrong(from, words.say("gradebook.scale.from-wrong"));
            return Optional.empty();
        }
    }

    private final GradeWords words;
    private final Select<Scale.Kind> kind = new Select<>();
    private final IntegerField most = new IntegerField();
    private final IntegerField places = new IntegerField();
    private final Div lines = Kit.stack();
    private final Div wrong = new Div();
    private final List<Line> bands = new ArrayList<>();

    ScaleFields(GradeWords words) {
        this.words = words;
        kind.setLabel(words.say("gradebook.scale.kind"));
        kind.setItems(Scale.Kind.values());
        kind.setItemLabelGenerator(it -> words.say(Keys.of(it)));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(Scale.of(change.getValue()));
            }
        });
        number(most, "gradebook.scale.most", 1, Scale.HIGHEST);
        most.setHelperText(words.say("gradebook.scale.most-help"));
        number(places, "gradebook.scale.places", 0, Scale.MOST_PLACES);
        wrong.addClassNames("help", "bad");
        wrong.getElement().setAttribute("role", "alert");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H3(words.say("gradebook.scale.title")),
                        kind,
                        Kit.help(words.say("gradebook.scale.help")),
                        most,
                        places,
                        new H4(words.say("gradebook.scale.bands")),
                        lines,
                        Kit.row(Kit.button(words.say("gradebook.scale.add"), this::add, "small")),
                        wrong);
    }

    private void number(IntegerField field, String label, int least, int highest) {
        field.setLabel(words.say(label));
        field.setMin(least);
        field.setMax(highest);
        field.setManualValidation(true);
        field.setErrorMessage(words.say("gradebook.scale.number-wrong", least, highest));
    }

    void show(Scale scale) {
        kind.setValue(scale.kind());
        most.setValue(scale.most().orElse(null));
        places.setValue(scale.places());
        bands.clear();
        scale.bands().forEach(it -> bands.add(new Line(words.number(it.from()), it.name())));
        showLines();
    }

    private void add() {
        if (bands.size() < Scale.MOST_BANDS) {
            var line = new Line(bands.isEmpty() ? "0" : "", "");
            bands.add(line);
            showLines();
            line.from.focus();
        }
    }

    private void drop(Line line) {
        bands.remove(line);
        showLines();
    }

    private void showLines() {
        lines.removeAll();
        bands.forEach(lines::add);
        wrong.setText("");
    }

    /** What the fields say; empty, and said beside them, where it is no scale. */
    Optional<Scale> scale() {
        wrong.setText("");
        var read = bands.stream().map(Line::band).toList();
        most.setInvalid(!most.isEmpty() && (most.getValue() < 1 || most.getValue() > Scale.HIGHEST));
        places.setInvalid(places.isEmpty() || places.getValue() < 0 || places.getValue() > Scale.MOST_PLACES);
        if (most.isInvalid() || places.isInvalid() || read.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Scale(
                    kind.getValue(),
                    Optional.ofNullable(most.getValue()),
                    places.getValue(),
                    read.stream().map(Optional::orElseThrow).toList()));
        } catch (IllegalArgumentException _) {
            wrong.setText(words.say("gradebook.scale.wrong"));
            return Optional.empty();
        }
    }
}
