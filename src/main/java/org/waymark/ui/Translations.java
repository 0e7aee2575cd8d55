package org.waymark.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.waymark.base.Language;

/** Finds interface words: the first word of a key names the bundle, {@code assessment.quiz.check} stands in {@code i18n/assessment}. */
@Component
class Translations implements I18NProvider {

    /** Never the server's own language: a missing word is a fault that a test finds, not a Turkish word for an English learner. */
    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private record Pattern(String words, Locale language) {}

    /** As many as there are sentences. */
    private final Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var language = Language.of(locale).locale();
        return pattern(key, language)
                .map(pattern -> parameters.length == 0 ? unquoted(pattern) : format(pattern, language, parameters))
                .orElse("!" + key);
    }

    private static Optional<String> pattern(String key, Locale language) {
        var dot = key.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            var bundle = ResourceBundle.getBundle("i18n/" + key.substring(0, dot), language, WITHOUT_FALLBACK);
            return Optional.of(bundle.getString(key));
        } catch (MissingResourceException _) {
            return Optional.empty();
        }
    }

    /** A format is slow to read and not for several threads, but quick to copy. */
    private String format(String pattern, Locale language, Object... parameters) {
        var format = formats.computeIfAbsent(
                new Pattern(pattern, language), key -> new MessageFormat(key.words(), key.language()));
        return ((MessageFormat) format.clone()).format(parameters);
    }

    /** Bundles are written as MessageFormat patterns throughout, so that '' is ' whether or not there are parameters. */
    private static String unquoted(String pattern) {
        return pattern.replace("''", "'");
    }
}
