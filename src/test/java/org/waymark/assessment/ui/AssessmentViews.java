package org.waymark.assessment.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.dao.QueryTimeoutException;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptFinished;
import org.waymark.assessment.Essays;
import org.waymark.assessment.Examples;
import org.waymark.assessment.MarkingInForce;
import org.waymark.assessment.MemoryAllowances;
import org.waymark.assessment.MemoryAttempts;
import org.waymark.assessment.NoEssays;
import org.waymark.assessment.Regradings;
import org.waymark.assessment.Replaying;
import org.waymark.assessment.SeeingMarks;
import org.waymark.assessment.SteeringAttempts;
import org.waymark.assessment.Taking;
import org.waymark.base.Language;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.content.PlacementCourse;
import org.waymark.content.Workshop;
import org.waymark.content.ui.ActivityPanel;
import org.waymark.identity.Account;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Overseeing;
import org.waymark.identity.Role;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.ui.ReaderOfEnglish;
import org.waymark.ui.Visitor;

/** The frame and what the pages of this module need: the lighthouse and the canary course, attempts in memory, and Ann. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan("org.waymark.ui")
@Import({Taking.class, SeeingMarks.class, MarkingInForce.class, SteeringAttempts.class, Overseeing.class})
class AssessmentViews {

    /** Storage that can be cut off. */
    static final class Storage extends MemoryAttempts {
        private boolean reachable = true;

        @Override
        public void clear() {
            super.clear();
            reachable = true;
        }

        void setReachable(boolean reachable) {
            this.reachable = reachable;
        }

        @Override
        public synchronized void keep(Attempt attempt, int fresh) {
            if (!reachable) {
                throw new QueryTimeoutException("cut off");
            }
            super.keep(attempt, fresh);
        }
    }

    /** Whoever sits before the page. */
    static final class Sitter implements CurrentUser {
        private UserId id = Examples.ANN;

        void becomes(UserId somebody) {
            id = somebody;
        }

        @Override
        public Optional<Account> account() {
            return Optional.of(new Account(
                    id,
                    "ann",
                    "Ann",
                    Set.of(Role.LEARNER),
                    Optional.of(Language.ENGLISH),
                    Theme.SYSTEM,
                    TextSize.ORDINARY));
        }

        @Override
        public UserId id() {
            return id;
        }
    }

    /** What was announced. */
    static final class Announced {
        private final List<AttemptFinished> finished = new ArrayList<>();

        @EventListener
        void on(AttemptFinished event) {
            finished.add(event);
        }

        List<AttemptFinished> finished() {
            return finished;
        }

        void clear() {
            finished.clear();
        }
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
    Storage attempts() {
        return new Storage();
    }

    @Bean
    Sitter user() {
        return new Sitter();
    }

    /** Nobody regrades here. */
    @Bean
    Replaying replaying() {
        return Mockito.mock(Replaying.class);
    }

    @Bean
    Regradings regradings() {
        return Mockito.mock(Regradings.class);
    }

    @Bean
    MemoryAllowances allowances() {
        return new MemoryAllowances();
    }

    @Bean
    Announced announced() {
        return new Announced();
    }

    @Bean
    Library library() throws IOException {
        return new LibraryOf(
                org.waymark.content.Examples.edition(),
                Workshop.edition(),
                PlacementCourse.edition(),
                PlacementCourse.silentEdition(),
                RegradedResultTest.TAKEN,
                RegradedResultTest.CORRECTED);
    }

    @Bean
    Essays essays() {
        return new NoEssays();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Examples.NOON, ZoneOffset.UTC);
    }

    @Bean
    Visitor visitor() {
        return new ReaderOfEnglish("Ann");
    }
}
