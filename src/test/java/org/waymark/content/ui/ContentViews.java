package org.waymark.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.waymark.base.Language;
import org.waymark.content.Examples;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.content.ReadingLessons;
import org.waymark.content.ReadingMarks;
import org.waymark.content.ReadingMarksInMemory;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.KeepingProfile;
import org.waymark.identity.MemoryAccounts;
import org.waymark.identity.Role;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.ui.Appearance;
import org.waymark.ui.Visitor;

/** The frame and what the pages of this module need, with the invented course in the library and a learner at the desk. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan("org.waymark.ui")
@Import({ReadingLessons.class, KeepingProfile.class})
class ContentViews {

    private static final Account LEARNER = new Account(
            Examples.LEARNER,
            "ada",
            "Ada Ay",
            Set.of(Role.LEARNER),
            Optional.of(Language.ENGLISH),
            Theme.SYSTEM,
            TextSize.ORDINARY);

    @Bean
    Library library() {
        return new LibraryOf(Examples.edition());
    }

    /** Something of another module on the pages of activities. */
    @Bean
    ActivityPanel panel() {
        return (_, activity) -> {
            var panel = new HtmlContainer("aside");
            panel.setText("Asked for: " + activity.id().value());
            return Optional.of(panel);
        };
    }

    @Bean
    ReadingMarks readingMarks() {
        return new ReadingMarksInMemory();
    }

    @Bean
    Accounts accounts(Clock clock) {
        var accounts = new MemoryAccounts();
        accounts.open(LEARNER, clock.instant());
        return accounts;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    CurrentUser currentUser(Accounts accounts) {
        return new CurrentUser() {
            @Override
            public Optional<Account> account() {
                return accounts.find(LEARNER.id());
            }

            @Override
            public UserId id() {
                return LEARNER.id();
            }
        };
    }

    @Bean
    Visitor visitor() {
        return new EnglishVisitor();
    }

    /** Somebody who reads English. */
    private static final class EnglishVisitor implements Visitor {
        @Override
        public Optional<String> displayName() {
            return Optional.of(LEARNER.displayName());
        }

        @Override
        public Optional<Language> language() {
            return LEARNER.language();
        }

        @Override
        public void keepLanguage(Language language) {}

        @Override
        public Appearance appearance() {
            return Appearance.ORDINARY;
        }
    }
}
