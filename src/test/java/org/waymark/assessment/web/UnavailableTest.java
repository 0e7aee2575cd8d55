package org.waymark.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.waymark.assessment.Act;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Attempts;
import org.waymark.assessment.Examples;
import org.waymark.assessment.MemoryAttempts;
import org.waymark.assessment.Passes;
import org.waymark.assessment.Recordings;
import org.waymark.identity.Account;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.UserId;
import org.waymark.ui.line.Line;

/** What a page gets while the database is away or in the way of itself, or too many come at once. */
class UnavailableTest {

    /** Fails so often before it works. */
    private static final class Failing extends MemoryAttempts {
        private final AtomicInteger left;
        private final DataAccessException failure;

        Failing(int times, DataAccessException failure) {
            this.left = new AtomicInteger(times);
            this.failure = failure;
        }

        @Override
        public Writing forAdding(String token, Predicate<Attempt> all) {
            if (left.getAndDecrement() > 0) {
                throw failure;
            }
            return super.forAdding(token, all);
        }
    }

    private static final class Nobody implements CurrentUser {
        @Override
        public Optional<Account> account() {
            return Optional.empty();
        }

        @Override
        public UserId id() {
            throw new IllegalStateException("nobody is signed in");
        }
    }

    @ParameterizedTest(name = "{0} failures, transient is {1}: {2}")
    @CsvSource({"0, false, 200", "1, false, 503", "2, true, 200", "3, true, 503"})
    void whatWouldWorkTheNextTimeIsTriedThreeTimesAndNothingIsSavedUnsaid(int times, boolean passing, int status)
            throws Exception {
        var attempts = new Failing(
                times,
                passing
                        ? new PessimisticLockingFailureException("deadlock")
                        : new DataAccessResourceFailureException("away"));
        var attempt = Examples.started(attempts, Examples.begun());

        var response = sent(attempts, attempt, new Line(1, System::nanoTime));

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(attempts.get(attempt.token()).events().isEmpty()).isEqualTo(status == 503);
        if (status == 503) {
            assertThat(response.getContentAsString()).isEqualTo("{\"reason\":\"unavailable\"}");
            assertThat(response.getHeader("Retry-After")).isEqualTo("2");
        }
    }

    @Test
    void whereTooManyComeAtOnceNothingIsDoneAndTheSameIsKeptOnceWhenItComesAgain() throws Exception {
        var attempts = new MemoryAttempts();
        var attempt = Examples.started(attempts, Examples.begun());
        var line = new Line(1, System::nanoTime);
        var inside = line.enter("somebody else");

        var refused = sent(attempts, attempt, line);

        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getContentAsString()).isEqualTo("{\"reason\":\"busy\"}");
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(attempts.get(attempt.token()).events()).isEmpty();

        inside.close();
        var kept = sent(attempts, attempt, line);
        var again = sent(attempts, attempt, line);

        assertThat(kept.getStatus()).isEqualTo(200);
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(attempts.get(attempt.token()).events())
                .filteredOn(event -> event.act() instanceof Act.Moved)
                .hasSize(1);
    }

    private static MockHttpServletResponse sent(Attempts attempts, Attempt attempt, Line line) throws Exception {
        var passes = new Passes(Examples.keys(), Clock.systemUTC());
        var resource = new AttemptResource(
                Recordings.on(attempts),
                passes,
                new Pace(100, Clock.systemUTC()),
                new InTurn(line, "100ms"),
                new Nobody());
        return MockMvcBuilders.standaloneSetup(resource)
                .setControllerAdvice(new Refusals())
                .build()
                .perform(post("/api/attempts/" + attempt.token() + "/events")
                        .header("Authorization", "Attempt " + passes.issue(attempt, attempt.learner(), Page.device(1)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"device\":\"" + Page.device(1)
                                + "\",\"events\":[{\"id\":\"01900000-0000-7000-8000-00000000000a\","
                                + "\"order\":1,\"at\":\"2026-11-20T12:00:00Z\",\"act\":\"moved\",\"item\":1}]}"))
                .andReturn()
                .getResponse();
    }
}
