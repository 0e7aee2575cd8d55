package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.waymark.identity.DemoAccount;
import org.waymark.progress.LessonProgress;
import org.waymark.progress.NextStep;
import org.waymark.progress.QuizProgress;
import org.waymark.progress.SeeingProgress;
import org.waymark.progress.Stage;
import org.waymark.progress.Standing;
import org.waymark.progress.TrackingProgress;

@SpringBootTest
class DemoLearnerTest {

    private @Autowired DemoLearner demoLearner;
    private @Autowired SeeingProgress seeingProgress;
    private @Autowired TrackingProgress trackingProgress;
    private @Autowired SecurityContextHolderStrategy securityContexts;

    @Test
    void theFirstLessonIsReadAndCheckedAndTheSecondHalfRead() {
        var module = standing().progress().modules().getFirst();
        var first = module.lessons().getFirst();
        var second = module.lessons().get(1);

        assertThat(first.stage()).isEqualTo(Stage.DONE);
        assertThat(second.stage()).isEqualTo(Stage.BEGUN);
        assertThat(second.sectionsRead()).isEqualTo(second.sectionCount() / 2);
        assertThat(standing().next().orElseThrow())
                .isInstanceOfSatisfying(
                        NextStep.Read.class, step -> assertThat(step.lesson()).isEqualTo(second.lesson()));
        assertThat(module.lessons().stream().skip(2)).noneMatch(LessonProgress::isBegun);
    }

    @Test
    void someAnswersOfTheCheckWereRightAndSomeWrong() {
        var taken = standing()
                .progress()
                .activities()
                .filter(QuizProgress.class::isInstance)
                .map(QuizProgress.class::cast)
                .filter(QuizProgress::isBegun)
                .toList();

        assertThat(taken).singleElement().satisfies(check -> {
            assertThat(check.attempts()).isEqualTo(1);
            assertThat(check.mark().orElseThrow().percent().doubleValue()).isBetween(1.0, 99.0);
        });
    }

    @Test
    void itHappensOnce() {
        var before = standing();

        demoLearner.run(new DefaultApplicationArguments());

        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void nobodyStaysSignedIn() {
        demoLearner.run(new DefaultApplicationArguments());

        assertThat(securityContexts.getContext().getAuthentication()).isNull();
    }

    @Test
    void whatWasMadeByDoingCanBeRebuilt() {
        var before = standing();

        as("ADMINISTRATOR", trackingProgress::rebuild);

        assertThat(standing()).isEqualTo(before);
    }

    private Standing standing() {
        return as("LEARNER", () -> seeingProgress.ofAllBegunBy(DemoAccount.LEARNER.id()))
                .getFirst();
    }

    private <T> T as(String role, Supplier<T> doing) {
        var somebody = new TestingAuthenticationToken("somebody", "", "ROLE_" + role);
        securityContexts.setContext(new SecurityContextImpl(somebody));
        try {
            return doing.get();
        } finally {
            securityContexts.clearContext();
        }
    }
}
