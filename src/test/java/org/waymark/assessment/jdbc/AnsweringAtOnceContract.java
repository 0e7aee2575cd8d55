package org.waymark.assessment.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.QUIZ;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.assessment.Answer;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptFinished;
import org.waymark.assessment.Quizzes;
import org.waymark.assessment.StartRefused;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.Language;
import org.waymark.content.Examples;
import org.waymark.content.QuizRules;
import org.waymark.question.Response;

/** What taking quizzes promises on a database, with its transactions and its rights, when many things happen at once. */
interface AnsweringAtOnceContract {

    int THREADS = 20;

    TakingWithDatabase running();

    @Test
    default void twentyTabsAnsweringAtOnceAllGetInOneAfterTheOther() throws Exception {
        var attempt = begun();

        var saved = atOnce(number -> () ->
                running().taking().answer(ANN, attempt.token(), Examples.item(6).id(), typed("answer " + number)));

        var kept = running().taking().attempt(ANN, attempt.token()).answers();
        assertThat(kept)
                .extracting(Answer::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, THREADS).boxed().toList());
        assertThat(kept).containsExactlyInAnyOrderElementsOf(saved);
        assertThat(kept.stream().map(Answer::response).collect(Collectors.toSet()))
                .hasSize(THREADS);
    }

    @Test
    default void startingTwentyTimesAtOnceBeginsOneAttempt() throws Exception {
        var begun = atOnce(_ -> this::begun);
        signIn();

        assertThat(begun.stream().map(Attempt::id).distinct()).hasSize(1);
        assertThat(running().taking().attemptsAt(ANN, COURSE, QUIZ)).hasSize(1);
    }

    @Test
    default void startingAndHandingInAtOnceMakesNoMoreAttemptsThanThereMayBe() throws Exception {
        var three = new QuizRules.Attempting(Optional.of(3), QuizRules.Counting.BEST, Duration.ZERO, Duration.ZERO);
        try (var limited = new TakingWithDatabase(running().database(), Quizzes.edition(Quizzes.attempting(three)))) {
            var refused = atOnce(_ -> () -> {
                try {
                    while (true) {
                        var attempt = limited.taking().startOrResume(ANN, COURSE, QUIZ);
                        limited.taking().handIn(ANN, attempt.token());
                    }
                } catch (StartRefused e) {
                    return true;
                }
            });
            signIn();

            assertThat(refused).hasSize(THREADS);
            assertThat(limited.taking().attemptsAt(ANN, COURSE, QUIZ)).hasSize(3);
        }
    }

    @Test
    default void handingInTwentyTimesAtOnceIsAnnouncedOnce() throws Exception {
        var attempt = begun();

        var handedIn = atOnce(_ -> () -> running().taking().handIn(ANN, attempt.token()));

        assertThat(handedIn.stream().distinct()).hasSize(1);
        assertThat(running().announced()).containsExactly(AttemptFinished.of(handedIn.getFirst()));
    }

    @Test
    default void anAnswerIsCommittedBeforeItIsSaidToBeSaved() {
        var attempt = begun();

        running().taking().answer(ANN, attempt.token(), Examples.item(6).id(), typed("keeper"));

        var seenByOthers = JdbcClient.create(running().database())
                .sql("select count(*) from attempt_event where act = 'ANSWERED'")
                .query(Integer.class)
                .single();
        assertThat(seenByOthers).isEqualTo(1);
    }

    @Test
    default void savingAnAnswerTakesAtMostFourStatements() {
        var attempt = begun();
        running().taking().answer(ANN, attempt.token(), Examples.item(6).id(), typed("captain"));
        var before = running().statements();

        running().taking().answer(ANN, attempt.token(), Examples.item(6).id(), typed("keeper"));

        assertThat(running().statements() - before).isBetween(1, 4);
    }

    @Test
    default void whatListenersRefuseIsNotHandedIn() {
        var attempt = begun();
        running().refuseWhatIsAnnounced();

        assertThatThrownBy(() -> running().taking().handIn(ANN, attempt.token()))
                .isInstanceOf(IllegalStateException.class);

        assertThat(running().taking().attempt(ANN, attempt.token())).isEqualTo(attempt);
    }

    @Test
    default void whoHasNotSignedInTakesNothing() {
        var attempt = begun();
        SecurityContextHolder.clearContext();
        TakingQuizzes taking = running().taking();

        assertThatThrownBy(() -> taking.attempt(ANN, attempt.token()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> taking.handIn(ANN, attempt.token()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> taking.startOrResume(ANN, COURSE, QUIZ))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private Attempt begun() {
        signIn();
        return running().taking().startOrResume(ANN, COURSE, QUIZ);
    }

    private static void signIn() {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken("ann", "secret", "ROLE_LEARNER"));
        SecurityContextHolder.setContext(context);
    }

    private static Response typed(String words) {
        return new Response.Typed(words, Language.ENGLISH);
    }

    private static <T> List<T> atOnce(IntFunction<Callable<T>> doing) throws InterruptedException, ExecutionException {
        var results = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<T>> tasks = IntStream.range(0, THREADS)
                    .mapToObj(number -> (Callable<T>) () -> {
                        signIn();
                        return doing.apply(number).call();
                    })
                    .toList();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
        }
        return results;
    }
}
