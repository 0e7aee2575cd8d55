package org.waymark.gradebook.ui;

import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.waymark.base.Language;
import org.waymark.gradebook.GradebookServices;
import org.waymark.identity.Account;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.UserId;
import org.waymark.storage.CountingDatabase;
import org.waymark.storage.TestDatabase;
import org.waymark.ui.Appearance;
import org.waymark.ui.Visitor;

/** The frame around the pages of gradebooks, and whoever sits before them. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = "org.waymark.ui", excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
class GradeViews {

    /** Whoever sits before the page. */
    static final class Sitter implements CurrentUser {

        private UserId id = GradebookServices.LEYLA;

        void becomes(UserId somebody) {
            id = somebody;
        }

        @Override
        public Optional<Account> account() {
            return Optional.empty();
        }

        @Override
        public UserId id() {
            return id;
        }
    }

    @Bean
    @Primary
    Sitter sitter() {
        return new Sitter();
    }

    @Bean
    CountingDatabase database() {
        return GradebookServices.pooled(TestDatabase.h2());
    }

    @Bean
    Visitor visitor() {
        return new Visitor() {
            @Override
            public Optional<String> displayName() {
                return Optional.of("Leyla");
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
        };
    }
}
