package org.waymark.ui;

import java.util.Optional;
import org.waymark.base.Language;

/** Somebody of this name before a page, who reads English and has chosen nothing else. */
public record ReaderOfEnglish(String name) implements Visitor {

    @Override
    public Optional<String> displayName() {
        return Optional.of(name);
    }

    @Override
    public Optional<Language> language() {
        return Optional.of(Language.ENGLISH);
    }

    @Override
    public void keepLanguage(Language language) {}

    @Override
    public Appearance appearance() {
        return Appearance.ORDINARY;
    }
}
