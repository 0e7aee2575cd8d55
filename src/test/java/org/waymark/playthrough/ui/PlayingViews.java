package org.waymark.playthrough.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.waymark.assessment.MemoryAllowances;
import org.waymark.base.Language;
import org.waymark.content.Examples;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.content.ScenarioCourse;
import org.waymark.content.ui.ActivityPanel;
import org.waymark.identity.Account;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.MutableClock;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.Role;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.playthrough.MemoryPlaythroughs;
import org.waymark.playthrough.Playing;
import org.waymark.ui.ReaderOfEnglish;
import org.waymark.ui.SiteMap;
import org.waymark.ui.Visitor;
import org.waymark.ui.WayBack;

/** The frame, the course with the lamp, playthroughs in memory, a clock that is set by hand, and a learner. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan("org.waymark.ui")
@Import(Playing.class)
class PlayingViews {

    /** The learner of the examples. */
    static final class Sitter implements CurrentUser {
        @Override
        public Optional<Account> account() {
            return Optional.of(new Account(
                    id(),
                    "deniz",
                    "Deniz",
                    Set.of(Role.LEARNER),
                    Optional.of(Language.ENGLISH),
                    Theme.SYSTEM,
                    TextSize.ORDINARY));
        }

        @Override
        public UserId id() {
            return Examples.LEARNER;
        }
    }

    /** Whoever comes from the class 9-B is led back to its report. */
    @Bean
    WayBack way() {
        return query -> query.getSingleParameter(WayBack.CLASS)
                .filter("9-B"::equals)
                .map(it -> new WayBack.From("Report of 9-B", SiteMap.classReport(it), ZoneId.of("Asia/Baku")));
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
    MemoryPlaythroughs playthroughs() {
        return new MemoryPlaythroughs();
    }

    @Bean
    MemoryAllowances allowances() {
        return new MemoryAllowances();
    }

    @Bean
    MutableClock clock() {
        return new MutableClock(Instant.parse("2026-11-21T12:00:00Z"));
    }

    @Bean
    Sitter user() {
        return new Sitter();
    }

    @Bean
    People people() {
        return new People() {
            @Override
            public List<Person> learners(String words, int most) {
                return List.of();
            }

            @Override
            public Map<UserId, Person> all(Collection<UserId> ids) {
                return Map.of();
            }
        };
    }

    @Bean
    Library library() {
        return new LibraryOf(ScenarioCourse.edition());
    }

    @Bean
    Visitor visitor() {
        return new ReaderOfEnglish("Deniz");
    }
}
