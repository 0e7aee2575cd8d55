package org.waymark.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.waymark.base.Language;

/** Sentences in the language of the terminal; the first word of a key names the bundle. */
record Words(Locale locale) {

    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The language that a setting such as {@code az_AZ.UTF-8} begins with; English where it is none of ours. */
    static Words in(Optional<String> setting) {
        var tag = setting.map(it -> it.split("[_.@-]", 2)[0]);
        return new Words(tag.flatMap(Language::tagged).orElse(Language.ENGLISH).locale());
    }

    String say(String key, Object... details) {
        var bundle = ResourceBundle.getBundle("i18n/" + key.substring(0, key.indexOf('.')), locale, WITHOUT_FALLBACK);
        return new MessageFormat(bundle.getString(key), locale).format(details);
    }
}
