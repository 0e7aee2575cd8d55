package org.waymark.progress.ui;

import java.time.Clock;
import java.time.ZoneOffset;
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
import org.waymark.content.PlacementCourse;
import org.waymark.content.ReadingLessons;
import org.waymark.content.ReadingMarksInMemory;
import org.waymark.identity.Account;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.progress.MemoryProgressBook;
import org.waymark.progress.SeeingProgress;
import org.waymark.ui.Appearance;
import org.waymark.ui.Visitor;

/** The frame and what the pages of this module need: the invented course, an empty book, somebody who may sign in. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan("org.waymark.ui")
@Import({SeeingProgress.class, ReadingLessons.class})
class ProgressViews {

    @Bean
    Library library() {
        return new LibraryOf(Examples.edition(), PlacementCourse.edition());
    }

    @Bean
    ReadingMarksInMemory marks() {
        return new ReadingMarksInMemory();
    }

    @Bean
    MemoryProgressBook book() {
        return new MemoryProgressBook();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(org.waymark.progress.Examples.NOON, ZoneOffset.UTC);
    }

    @Bean
    Ann ann() {
        return new Ann();
    }

    /** Ann, who reads English, and is signed in or not. */
    static final class Ann implements CurrentUser, Visitor {

        private boolean signedIn = true;
        private Role role = Role.LEARNER;

        void signs(boolean in) {
            signedIn = in;
            role = Role.LEARNER;
        }

        void is(Role role) {
            this.role = role;
        }

        @Override
        public Optional<Account> account() {
            return signedIn
                    ? Optional.of(new Account(
                            Examples.LEARNER, "ann", "Ann", Set.of(role), language(), Theme.SYSTEM, TextSize.ORDINARY))
                    : Optional.empty();
        }

        @Override
        public UserId id() {
            return account().map(Account::id).orElseThrow(IllegalStateException::new);
        }

        @Override
        public Optional<String> displayName() {
            return account().map(Account::displayName);
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
