package org.waymark.classroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The time zone of a class: typed or picked from those that the browser knows, with the time that it is there now. */
final class ZoneField extends Composite<Div> {

    private static final String SUGGEST = """
            const list = $0;
            if (!list.children.length && Intl.supportedValuesOf) {
              list.append(...Intl.supportedValuesOf('timeZone').map(zone => new Option(zone, zone)));
            }
            list.id = 'zones-' + Math.random().toString(36).slice(2);
            this.inputElement.setAttribute('list', list.id);
            """;

    private static final int LONGEST = 60;

    private final TextField field = new TextField();
    private final HtmlContainer suggestions = new HtmlContainer("datalist");
    private final Instant now;

    /** @param now from which the time in the zone is told */
    ZoneField(ZoneId first, Instant now) {
        this.now = now;
        field.setLabel(getTranslation("classroom.form.zone"));
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        field.setErrorMessage(getTranslation("classroom.form.zone-unknown"));
        field.setValue(first.getId());
        field.addValueChangeListener(_ -> tellTime());
        getContent().addClassName("zone-field");
        getContent().add(field, suggestions);
        tellTime();
    }

    /** The zone, where what was typed is one; else the field says that it is none. */
    Optional<ZoneId> zone() {
        var zone = known(field.getValue().strip());
        field.setInvalid(zone.isEmpty());
        if (zone.isEmpty()) {
            field.focus();
        }
        return zone;
    }

    void setEnabled(boolean enabled) {
        field.setEnabled(enabled);
    }

    private void tellTime() {
        var zone = known(field.getValue().strip());
        field.setInvalid(zone.isEmpty());
        field.setHelperText(zone.map(it -> getTranslation(
                        "classroom.form.zone-help",
                        DateTimeFormatter.ofPattern("HH:mm", getLocale()).format(now.atZone(it))))
                .orElse(""));
    }

    /** An offset alone is not where a class is held: clocks are put forward there or not. */
    private static Optional<ZoneId> known(String name) {
        try {
            var zone = ZoneId.of(name);
            return zone instanceof ZoneOffset && !zone.equals(ZoneOffset.UTC) ? Optional.empty() : Optional.of(zone);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        field.getElement().executeJs(SUGGEST, suggestions.getElement());
    }
}
