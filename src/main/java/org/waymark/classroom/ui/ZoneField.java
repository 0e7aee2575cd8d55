package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.ui.Dates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The time zone of a class: typed, also as a city, or picked from those that the browser knows, with what it is called and the time that it is there now. */
final class ZoneField extends Composite<Div> {

    private static final String KNOWN = "return Intl.supportedValuesOf ? Intl.supportedValuesOf('timeZone') : []";

    private static final String SUGGEST = """
            const [list, zones] = [$0, $1];
            list.replaceChildren(...Object.entries(zones).map(([zone, name]) => new Option(name, zone)));
            list.id = 'zones-' + Math.random().toString(36).slice(2);
            this.inputElement.setAttribute('list', list.id);
            """;

    private static final int LONGEST = 60;

    private final TextField field = new TextField();
    private final HtmlContainer suggestions = new HtmlContainer("datalist");
    private final Instant now;
    private final Language language = Language.of(getLocale());
    private boolean suggested;

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
        field.addFocusListener(_ -> suggest());
        getContent().addClassName("zone-field");
        getContent().add(field, suggestions);
        tellTime();
    }

    /** The zone, where what was typed is one; else the field says that it is none. */
    Optional<ZoneId> zone() {
        var zone = Zones.named(field.getValue());
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
        var zone = Zones.named(field.getValue());
        field.setInvalid(zone.isEmpty());
        field.setHelperText(zone.map(it -> getTranslation(
                        "classroom.form.zone-help",
                        DateTimeFormatter.ofPattern("HH:mm", getLocale()).format(now.atZone(it)),
                        new Dates(it, language).zoneName()))
                .orElse(""));
    }

    /** {@code Azerbaijan Time (Asia/Baku)}. */
    static String named(ZoneId zone, Language language) {
        return new Dates(zone, language).zoneName() + " (" + zone.getId() + ")";
    }

    /** With the cities that people type to find it; the browser looks for what is typed in all of it. */
    private String suggested(ZoneId zone) {
        var cities = Zones.cities(zone);
        return cities.isEmpty() ? named(zone, language) : named(zone, language) + " · " + String.join(", ", cities);
    }

    /** Asks the browser which zones it knows once somebody is about to choose, and tells it what they are called. */
    private void suggest() {
        if (!suggested) {
            suggested = true;
            field.getElement()
                    .executeJs(KNOWN)
                    .then(ids -> field.getElement().executeJs(SUGGEST, suggestions.getElement(), called(ids)));
        }
    }

    private ObjectNode called(JsonNode ids) {
        var names = JsonNodeFactory.instance.objectNode();
        ids.values().stream()
                .map(JsonNode::asString)
                .flatMap(id -> Zones.withId(id).stream())
                .forEach(zone -> names.put(zone.getId(), suggested(zone)));
        return names;
    }
}
