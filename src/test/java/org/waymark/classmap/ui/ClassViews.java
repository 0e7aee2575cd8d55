package org.waymark.classmap.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.LearnerGroups;
import org.waymark.assessment.OverseenGroups;
import org.waymark.base.Slug;
import org.waymark.classmap.MappingClasses;
import org.waymark.classmap.Ways;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.content.ScenarioCourse;
import org.waymark.identity.Account;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Overseeing;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayedWay;
import org.waymark.playthrough.Playthrough;
import org.waymark.playthrough.Playthroughs;
import org.waymark.scenario.Made;
import org.waymark.ui.ReaderOfEnglish;
import org.waymark.ui.Visitor;

/** The frame, the course with the lamp, whatever a test says was played, and one group. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan("org.waymark.ui")
@Import({MappingClasses.class, OverseenGroups.class, Overseeing.class})
class ClassViews {

    static final UserId STAFF = new UserId(new UUID(5, 1));

    static final LearnerGroup GROUP = new LearnerGroup(
            new LearnerGroup.Id(new UUID(3, 3)),
            "=9-A",
            Set.of(Ways.learner(0), Ways.learner(1), Ways.learner(2), Ways.learner(3), Ways.learner(4)));

    /** Only what was played is asked for here. */
    static final class Played implements Playthroughs {

        private final List<PlayedWay> ways = new ArrayList<>();
        private int read;

        void is(PlayedWay... played) {
            ways.clear();
            ways.addAll(List.of(played));
        }

        /** How often it was read. */
        int read() {
            return read;
        }

        @Override
        public List<PlayedWay> ways(Slug course, Slug scenario) {
            read++;
            return List.copyOf(ways);
        }

        @Override
        public Playthrough start(Playthrough playthrough) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Playthrough get(String token) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Playthrough forChange(String token) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void keep(Playthrough playthrough, int fresh) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Playthrough> at(UserId learner, Slug course, Slug scenario) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void finished(Consumer<Playthrough> each) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<Made, Integer> learnersPerChoice(Slug course, Slug scenario) {
            throw new UnsupportedOperationException();
        }
    }

    /** Stands still until somebody moves it on. */
    static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-21T12:00:00Z");

        void later(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("a test's clock is in UTC");
        }
    }

    @Bean
    Hands clock() {
        return new Hands();
    }

    @Bean
    Played played() {
        return new Played();
    }

    @Bean
    Library library() {
        return new LibraryOf(ScenarioCourse.edition());
    }

    @Bean
    LearnerGroups groups() {
        return new LearnerGroups() {
            @Override
            public List<Kept> all() {
                return List.of(new Kept(GROUP, Optional.empty()));
            }

            @Override
            public Optional<Kept> find(LearnerGroup.Id id) {
                return all().stream().filter(it -> it.group().id().equals(id)).findFirst();
            }

            @Override
            public void keep(LearnerGroup group, UserId by) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void remove(LearnerGroup.Id id) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** Leyla. */
    @Bean
    CurrentUser user() {
        return new CurrentUser() {
            @Override
            public Optional<Account> account() {
                return Optional.empty();
            }

            @Override
            public UserId id() {
                return STAFF;
            }
        };
    }

    @Bean
    Visitor visitor() {
        return new ReaderOfEnglish("Leyla");
    }
}
