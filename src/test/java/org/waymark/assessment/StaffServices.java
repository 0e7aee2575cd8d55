package org.waymark.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.waymark.identity.Account;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Overseeing;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;
import org.waymark.notice.KeepingNotices;

/** The services of instructors; storage, library and clock come from whoever imports them. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    CollectingEssays.class,
    Overseeing.class,
    OverseenEssays.class,
    OverseenHeldAnswers.class,
    OverseenGroups.class,
    Recipients.class,
    WaitingEssays.class,
    MarkingEssays.class,
    EssayTexts.class,
    ReleasingMarks.class,
    DecidedAttempts.class,
    DecidingHeldAnswers.class,
    LearnerNotices.class,
    SeeingMarks.class,
    KeepingNotices.class,
    ChangingAllowances.class,
    SeeingConditions.class
})
public class StaffServices {

    /** One learner, until a test has more. */
    public static final class Learners implements People {

        private static final Person DENIZ = new Person(new UserId(new UUID(9, 1)), "deniz", "Deniz");

        private List<Person> learners = List.of(DENIZ);

        public void are(List<Person> these) {
            learners = List.copyOf(these);
        }

        public void areOne() {
            are(List.of(DENIZ));
        }

        @Override
        public List<Person> learners(String words, int most) {
            return learners.stream()
                    .filter(person ->
                            person.displayName().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                    .limit(most)
                    .toList();
        }

        /** Everybody is called Deniz. */
        @Override
        public Map<UserId, Person> all(Collection<UserId> ids) {
            return ids.stream()
                    .distinct()
                    .collect(java.util.stream.Collectors.toMap(id -> id, id -> new Person(id, "deniz", "Deniz")));
        }
    }

    @Bean
    Learners people() {
        return new Learners();
    }

    @Bean
    CurrentUser currentUser() {
        return new CurrentUser() {
            @Override
            public Optional<Account> account() {
                return Optional.empty();
            }

            @Override
            public UserId id() {
                throw new IllegalStateException("nobody is signed in");
            }
        };
    }
}
