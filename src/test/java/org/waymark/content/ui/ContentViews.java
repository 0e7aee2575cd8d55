package org.waymark.content.ui;

import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.waymark.base.Language;
import org.waymark.content.Examples;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.ui.Appearance;
import org.waymark.ui.Visitor;

/** The frame and what the pages of this module need, with the invented course in the library. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan("org.waymark.ui")
class ContentViews {

    @Bean
    Library library() {
        return new LibraryOf(Examples.edition());
    }

    @Bean
    Visitor visitor() {
        return new EnglishVisitor();
    }

    /** Somebody who reads English, larger than most. */
    private static final class EnglishVisitor implements Visitor {
        @Override
        public Optional<String> displayName() {
            return Optional.of("Ada Ay");
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
}
