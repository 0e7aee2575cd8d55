package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.base.Language;
import org.waymark.classroom.Entry;
import org.waymark.classroom.Outdated;
import org.waymark.ui.DatePickers;
import org.waymark.ui.Kit;

/** Until when the code of a class lets in, how many learners the class takes, and whether its staff is asked. */
final class EntryForm extends Composite<Div> {

    private final LearnersDesk desk;
    private final Consumer<Entry> kept;
    private final DateTimePicker expires = new DateTimePicker();
    private final IntegerField places = new IntegerField();
    private final Checkbox approval = new Checkbox();
    private final NewestBeside newest = new NewestBeside();
    private int version;

    EntryForm(LearnersDesk desk, Entry first, Consumer<Entry> kept) {
        this.desk = desk;
        this.kept = kept;
        expires.setLabel(getTranslation("classroom.code.expires"));
        expires.setHelperText(
                getTranslation("classroom.code.expires-help", desk.times().zoneName()));
        DatePickers.speak(expires, Language.of(getLocale()));
        places.setLabel(getTranslation("classroom.code.most"));
        places.setHelperText(getTranslation("classroom.code.most-help"));
        places.setMin(1);
        places.setMax(Entry.MOST_PLACES);
        places.setManualValidation(true);
        places.setErrorMessage(getTranslation("classroom.code.most-number", Entry.MOST_PLACES));
        approval.setLabel(getTranslation("classroom.code.ask"));
        approval.setHelperText(getTranslation("classroom.code.ask-help"));
        take(first);
        var keep = Kit.button(getTranslation("classroom.code.keep"), this::keep, "small");
        getContent().addClassNames("stack", "entry-form");
        getContent().add(expires, places, approval, newest, keep);
    }

    private void take(Entry entry) {
        version = entry.version();
        expires.setValue(entry.expires()
                .map(it -> it.atZone(desk.times().zone()).toLocalDateTime())
                .orElse(null));
        places.setValue(entry.places().orElse(null));
        approval.setValue(entry.approval());
    }

    private void keep() {
        newest.clear();
        var number = Optional.ofNullable(places.getValue());
        places.setInvalid(number.filter(it -> it < 1 || it > Entry.MOST_PLACES).isPresent());
        if (places.isInvalid()) {
            places.focus();
            return;
        }
        ClassChange.tried(() -> keep(number));
    }

    private void keep(Optional<Integer> number) {
        try {
            kept.accept(desk.entry().settle(desk.me(), desk.token(), version, expiry(), number, approval.getValue()));
        } catch (Outdated _) {
            compare(desk.entry().entry(desk.me(), desk.token()));
        }
    }

    private Optional<Instant> expiry() {
        return Optional.ofNullable(expires.getValue())
                .map(it -> it.atZone(desk.times().zone()).toInstant());
    }

    private void compare(Entry now) {
        var words = new EntryWords(now, desk);
        newest.show(
                List.of(
                        words.until(),
                        words.places().orElseGet(() -> getTranslation("classroom.code.any-number")),
                        words.asking()),
                () -> {
                    version = now.version();
                    keep();
                },
                () -> take(now));
    }
}
