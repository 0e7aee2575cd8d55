package org.waymark.assessment.export;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;

/**
 * Sentences, figures and times as the reader of a record or of a paper has them; the first word of a key names the bundle.
 *
 * @param withOffset whether each time says how far it is from UTC; pages name the zone above instead
 */
public record Phrases(Language language, ZoneId zone, boolean withOffset) {

    /** For records and papers, which are read elsewhere too. */
    public Phrases(Language language, ZoneId zone) {
        this(language, zone, true);
    }

    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String say(String key, Object... details) {
        var locale = language.locale();
        var bundle = ResourceBundle.getBundle("i18n/" + key.substring(0, key.indexOf('.')), locale, WITHOUT_FALLBACK);
        return new MessageFormat(bundle.getString(key), locale).format(details);
    }

    public String say(LocalizedText text) {
        return text.in(language);
    }

    /** Points without needless zeros, with the decimal sign of the language. */
    public String points(BigDecimal points) {
        return say("assessment.record.points", points);
    }

    /** To the second. */
    String time(Instant at) {
        var pattern = withOffset ? "d MMMM uuuu, HH:mm:ss xxx" : "d MMMM uuuu, HH:mm:ss";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(zone));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }
}
