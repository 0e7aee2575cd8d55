package org.waymark.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.web.Page.ack;
import static org.waymark.assessment.web.Page.device;
import static org.waymark.assessment.web.Page.json;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestConstructor;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Attempts;
import org.waymark.assessment.Passes;
import org.waymark.assessment.Quizzes;
import org.waymark.assessment.SealKeys;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.assessment.jdbc.Invariants;
import org.waymark.assessment.jdbc.Invariants.Fate;
import org.waymark.assessment.jdbc.Invariants.Sent;
import org.waymark.base.Language;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.Examples;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.identity.Accounts;
import org.waymark.identity.MutableClock;
import org.waymark.identity.SignedOutElsewhere;
import org.waymark.identity.UserId;
import org.waymark.question.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sending what was done in an attempt, as pages do and as others try to. Of the six items of the quiz the last takes words. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "waymark.attempts.requests-per-minute=500",
            "waymark.attempts.longest-wait=1m"
        })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Import(AttemptResourceTest.World.class)
class AttemptResourceTest {

    private static final int WORDS = 6;

    static class World {

        @Bean
        @Primary
        MutableClock mutableClock() {
            return new MutableClock();
        }

        @Bean
        @Primary
        Library timedLibrary() {
            return new LibraryOf(Quizzes.edition(Quizzes.timed()));
        }
    }

    private final TakingQuizzes taking;
    private final Attempts attempts;
    private final Passes passes;
    private final SealKeys keys;
    private final Library library;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final MutableClock clock;
    private final int port;
    private final UserId deniz;
    private final UserId leyla;

    AttemptResourceTest(
            TakingQuizzes taking,
            Attempts attempts,
            Passes passes,
            SealKeys keys,
            Library library,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            MutableClock clock,
            Accounts accounts,
            @LocalServerPort int port) {
        this.taking = taking;
        this.attempts = attempts;
        this.passes = passes;
        this.keys = keys;
        this.library = library;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.port = port;
        this.deniz = accounts.named("deniz").orElseThrow().id();
        this.leyla = accounts.named("leyla").orElseThrow().id();
    }

    @BeforeEach
    void letTheBucketsFill() {
        clock.pass(Duration.ofHours(2));
    }

    @Test
    void whatIsAcknowledgedIsInTheDatabaseUnderItsSeal() {
        var attempt = started(deniz);
        var page = page(attempt, 1);

        var ack = ack(page.post(page.typed(WORDS, "keeper", clock.instant())));

        var kept = attempts.get(attempt.token()).events().getLast();
        assertThat(ack.required("standing").asString()).isEqualTo("counted");
        assertThat(ack.required("number").asInt()).isEqualTo(kept.number());
        assertThat(ack.required("digest").asString())
                .isEqualTo(kept.seal().orElseThrow().digest());
        assertThat(answer(attempt)).isEqualTo("keeper");
    }

    @Test
    void askedAgainThePageGetsWhatWasGivenAndHowMuchTimeIsLeft() {
        var attempt = started(deniz);
        var page = page(attempt, 1);
        var before = json(page.get()).required("seen").asInt();
        var ack = json(page.post(page.typed(WORDS, "keeper", clock.instant())))
                .required("acks")
                .get(0);

        var stand = json(page.get());

        assertThat(stand.required("given").required("6").required("text").asString())
                .isEqualTo("keeper");
        assertThat(stand.required("seen").asInt())
                .isEqualTo(ack.required("number").asInt())
                .isGreaterThan(before);
        assertThat(stand.required("given").required("1").required("kind").asString())
                .isEqualTo("blank");
        assertThat(stand.required("ends").asString())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(30)).toString());
        assertThat(stand.required("state").asString()).isEqualTo("open");
        assertThat(stand.required("device").asString()).isEqualTo(device(1));
        assertThat(stand.required("items").required("6").required("over").asBoolean())
                .isFalse();
        assertThat(stand.required("acks").isEmpty()).isTrue();
    }

    @Test
    void noSessionIsMadeAndNothingMayBeKept() {
        var attempt = started(deniz);
        var page = page(attempt, 1);

        var response = page.post(page.typed(WORDS, "keeper", clock.instant()));

        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void somebodyElsesAttemptAndOneThatIsNotThereLookTheSame() {
        var own = started(deniz);
        var foreign = started(leyla);
        var pass = passes.issue(own, deniz, device(1));
        var toForeign = new Page(port, foreign.token(), device(1), pass);
        var toNothing = new Page(port, "AAAAAAAAAAAAAAAAAAAAAA", device(1), pass);

        var foreignWrite = toForeign.post(toForeign.typed(WORDS, "mine", clock.instant()));
        var missingWrite = toNothing.post(toNothing.typed(WORDS, "mine", clock.instant()));

        assertThat(foreignWrite.statusCode()).isEqualTo(404);
        assertThat(missingWrite.statusCode()).isEqualTo(404);
        assertThat(foreignWrite.body()).isEqualTo(missingWrite.body()).isEqualTo("{\"reason\":\"not-found\"}");
        assertThat(toForeign.get().body()).isEqualTo(toNothing.get().body()).isEqualTo(foreignWrite.body());
        assertThat(attempts.get(foreign.token()).events()).isEqualTo(foreign.events());
    }

    @Test
    void aPassThatWasForgedOrIsForAnotherDeviceIsNone() {
        var attempt = started(deniz);
        var pass = passes.issue(attempt, deniz, device(1));
        for (var place = 0; place < pass.length(); place += 7) {
            var forged = pass.substring(0, place) + (pass.charAt(place) == 'A' ? 'B' : 'A') + pass.substring(place + 1);
            var page = new Page(port, attempt.token(), device(1), forged);
            assertThat(page.post(page.typed(WORDS, "x", clock.instant())).statusCode())
                    .as("place " + place)
                    .isEqualTo(401);
        }
        var other = new Page(port, attempt.token(), device(2), pass);

        var refusal = other.post(other.typed(WORDS, "x", clock.instant()));

        assertThat(refusal.statusCode()).isEqualTo(401);
        assertThat(refusal.body()).isEqualTo("{\"reason\":\"pass\"}");
        assertThat(attempts.get(attempt.token()).answers()).isEmpty();
    }

    @Test
    void withoutAPassNothingIsWrittenOrRead() {
        var attempt = started(deniz);
        var page = page(attempt, 1).without("Authorization");

        assertThat(page.post(page.typed(WORDS, "x", clock.instant())).statusCode())
                .isEqualTo(401);
        assertThat(page.get().statusCode()).isEqualTo(401);
    }

    @Test
    void aPassLastsADayLongerThanItsAttempt() {
        var page = page(taking.begin(deniz, started(deniz).token()), 1);

        clock.pass(Duration.ofMinutes(30).plus(Duration.ofHours(24)).minusSeconds(2));
        assertThat(page.get().statusCode()).isEqualTo(200);
        clock.pass(Duration.ofSeconds(2));
        assertThat(page.get().statusCode()).isEqualTo(401);
    }

    @Test
    void aRevokedPassIsWorthNothingAndANewOneIs() {
        var attempt = started(deniz);
        var page = page(attempt, 1);
        events.publishEvent(new SignedOutElsewhere(leyla));
        assertThat(page.get().statusCode()).isEqualTo(200);
        events.publishEvent(new SignedOutElsewhere(deniz));

        assertThat(page.post(page.typed(WORDS, "x", clock.instant())).statusCode())
                .isEqualTo(401);

        var again = page(attempts.get(attempt.token()), 1);
        assertThat(again.post(again.typed(WORDS, "x", clock.instant())).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoseAccountIsClosedWritesNoMore() {
        var attempt = started(leyla);
        var page = new Page(port, attempt.token(), device(1), passes.issue(attempt, leyla, device(1)));
        var hash = jdbc.sql("select password_hash from account where id = :id")
                .param("id", Columns.bytes(leyla.value()))
                .query(String.class)
                .single();
        setHash(leyla, Optional.empty());

        assertThat(page.post(page.typed(WORDS, "x", clock.instant())).statusCode())
                .isEqualTo(401);
        assertThat(page.get().statusCode()).isEqualTo(401);

        setHash(leyla, Optional.of(hash));
        assertThat(page.get().statusCode()).isEqualTo(200);
    }

    @Test
    void theSameEventSentTwoHundredTimesAtOnceIsKeptOnce() throws Exception {
        var attempt = started(deniz);
        var page = page(attempt, 1);
        var event = page.typed(WORDS, "once", clock.instant());

        var responses = atOnce(200, _ -> () -> page.post(event));

        assertThat(responses).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(responses.stream().map(response -> ack(response).toString()).distinct())
                .hasSize(1);
        var rows = jdbc.sql("select count(*) from attempt_event where attempt = :id and act = 'ANSWERED'")
                .param("id", Columns.bytes(attempt.id().value()))
                .query(Integer.class)
                .single();
        assertThat(rows).isEqualTo(1);
    }

    @Test
    void ofTwoDevicesOneHoldsTheAttemptAndNothingOfTheOtherIsLost() throws Exception {
        var attempt = started(deniz);
        var first = page(attempt, 1);
        var second = page(attempt, 2);
        first.post(first.event("moved", clock.instant()).put("item", 1));
        var sent = new ArrayList<Sent>();
        record Outgoing(Page page, ObjectNode event) {}
        var outgoing = new ArrayList<List<Outgoing>>();
        for (var page : List.of(first, second)) {
            outgoing.add(IntStream.rangeClosed(1, 50)
                    .mapToObj(i -> new Outgoing(page, page.typed(WORDS, "answer " + i, clock.instant())))
                    .toList());
        }

        var acks = atOnce(
                2,
                number -> () -> outgoing.get(number).stream()
                        .map(it -> ack(it.page().post(it.event())))
                        .toList());

        assertThat(acks.get(0))
                .extracting(ack -> ack.required("standing").asString())
                .containsOnly("counted");
        assertThat(acks.get(1))
                .extracting(ack -> ack.required("standing").asString() + " "
                        + ack.required("reason").asString())
                .containsOnly("held other-device");
        var kept = attempts.get(attempt.token());
        assertThat(kept.events())
                .extracting(event -> event.number())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 102).boxed().toList());
        assertThat(answer(kept)).isEqualTo("answer 50");
        for (var number = 0; number < 2; number++) {
            for (var i = 0; i < 50; i++) {
                sent.add(sent(
                        attempt,
                        outgoing.get(number).get(i).event(),
                        Optional.of(acks.get(number).get(i))));
            }
        }
        assertThat(broken(attempt, sent)).isEmpty();
    }

    @Test
    void whoTakesOverHoldsTheAttemptAndIsSeenToDoSo() {
        var attempt = started(deniz);
        var first = page(attempt, 1);
        var second = page(attempt, 2);
        first.post(first.typed(WORDS, "from the first", clock.instant()));

        var taken = second.post(
                second.event("took-over", clock.instant()), second.typed(WORDS, "from the second", clock.instant()));
        var refused = first.post(first.typed(WORDS, "too late", clock.instant()));

        assertThat(json(taken).required("device").asString()).isEqualTo(device(2));
        assertThat(standings(taken)).containsExactly("counted", "counted");
        assertThat(standings(refused)).containsExactly("held");
        assertThat(json(refused).required("device").asString()).isEqualTo(device(2));
        assertThat(answer(attempt)).isEqualTo("from the second");
    }

    @Test
    void handedInByTenAtOnceItIsHandedInOnce() throws Exception {
        var attempt = started(deniz);
        var page = page(attempt, 1);
        page.post(page.typed(WORDS, "keeper", clock.instant()));
        var events = IntStream.range(0, 10)
                .mapToObj(_ -> page.event("handed-in", clock.instant(), 2))
                .toList();

        var responses = atOnce(10, number -> () -> page.post(events.get(number)));

        assertThat(responses)
                .extracting(response -> json(response).required("state").asString())
                .containsOnly("finished");
        var standings = responses.stream()
                .flatMap(response -> standings(response).stream())
                .toList();
        assertThat(standings).containsOnlyOnce("counted");
        var kept = attempts.get(attempt.token());
        assertThat(kept.result()).isPresent();
        assertThat(jdbc.sql("select count(*) from quiz_done where attempt = :id")
                        .param("id", Columns.bytes(attempt.id().value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatComesAfterHandingInIsHeldAndChangesNothing() {
        var attempt = started(deniz);
        var page = page(attempt, 1);
        page.post(page.typed(WORDS, "keeper", clock.instant()), page.event("handed-in", clock.instant()));
        var before = attempts.get(attempt.token());

        var late = page.post(page.typed(WORDS, "captain", clock.instant()));

        assertThat(ack(late).required("standing").asString()).isEqualTo("held");
        assertThat(ack(late).required("reason").asString()).isEqualTo("after-hand-in");
        var after = attempts.get(attempt.token());
        assertThat(after.result()).isEqualTo(before.result());
        assertThat(after.answers()).isEqualTo(before.answers());
        assertThat(after.held()).hasSize(1);
    }

    @Test
    void aGapInTheOrderIsRefusedWithTheNumberThatIsMissing() {
        var attempt = started(deniz);
        var page = page(attempt, 1);
        var first = page.typed(WORDS, "first", clock.instant());
        var lost = page.typed(WORDS, "lost", clock.instant());
        var third = page.typed(WORDS, "third", clock.instant());
        var fourth = page.typed(WORDS, "fourth", clock.instant());

        var gap = page.post(first, third, fourth);
        var mended = page.post(lost, third, fourth);
        var again = page.post(first);

        assertThat(standings(gap)).containsExactly("counted", "refused", "refused");
        assertThat(json(gap).required("acks").get(1).required("reason").asString())
                .isEqualTo("out-of-order");
        assertThat(json(gap).required("acks").get(1).required("expected").asInt())
                .isEqualTo(2);
        assertThat(standings(mended)).containsOnly("counted");
        assertThat(ack(again)).isEqualTo(json(gap).required("acks").get(0));
        assertThat(answer(attempt)).isEqualTo("fourth");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | {'kind':'typed','text':'nine','language':'en'}",
                "1 | {'kind':'chosen','options':[7]}",
                "1 | {'kind':'chosen','options':[-1]}",
                "1 | {'kind':'chosen','options':['nine']}",
                "1 | {'kind':'sung'}",
                "4 | {'kind':'matched','targets':{'0':9}}",
                "6 | {'kind':'chosen','options':[0]}",
                "7 | {'kind':'typed','text':'beyond','language':'en'}",
                "1 | {}"
            })
    void aResponseThatCannotBelongToItsItemIsRefusedAndWhatFollowsIsTaken(int item, String response) {
        var attempt = started(deniz);
        var page = page(attempt, 1);
        page.post(page.typed(WORDS, "before", clock.instant()));
        var foreign = page.event("answered", clock.instant()).put("item", item);
        foreign.set("response", Page.JSON.readTree(response.replace('\'', '"')));

        var refused = page.post(foreign);
        var next = page.post(page.typed(WORDS, "after", clock.instant()));

        assertThat(ack(refused).required("standing").asString()).isEqualTo("refused");
        assertThat(ack(refused).required("reason").asString()).isEqualTo("foreign-response");
        assertThat(standings(next)).containsExactly("counted");
        assertThat(answer(attempt)).isEqualTo("after");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "null",
                "[]",
                "{}",
                "{\"device\":\"short\",\"events\":[]}",
                "{\"device\":\"device0000000000000001\",\"events\":[]}",
                "{\"device\":\"device0000000000000001\",\"events\":[{}]}",
                "{\"device\":\"device0000000000000001\",\"device\":\"device0000000000000001\",\"events\":[{}]}",
                "{\"device\":\"device0000000000000001\",\"events\":[{\"id\":\"1-1-1-1-1\",\"order\":1,\"at\":\"2026-11-20T10:00:00Z\",\"act\":\"handed-in\"}]}",
                "{\"device\":\"device0000000000000001\",\"events\":[{\"id\":\"01900000-0000-7000-8000-00000000000a\",\"order\":0,\"at\":\"2026-11-20T10:00:00Z\",\"act\":\"handed-in\"}]}",
                "{\"device\":\"device0000000000000001\",\"events\":[{\"id\":\"01900000-0000-7000-8000-00000000000a\",\"order\":1,\"at\":\"yesterday\",\"act\":\"handed-in\"}]}",
                "{\"device\":\"device0000000000000001\",\"events\":[{\"id\":\"01900000-0000-7000-8000-00000000000a\",\"order\":1,\"at\":\"2026-11-20T10:00:00Z\",\"act\":\"extended\"}]}"
            })
    void whatIsNotWhatAPageSendsIsRefusedWhole(String body) {
        var attempt = started(deniz);

        var response = page(attempt, 1).postText(body.isEmpty() ? " " : body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("{\"reason\":\"malformed\"}");
        assertThat(attempts.get(attempt.token()).events()).isEqualTo(attempt.events());
    }

    @Test
    void aBodyDeeperThanAnyPageSendsIsNotFollowedDown() {
        var response = page(started(deniz), 1).postText("[".repeat(30_000));

        assertThat(response.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {64 * 1024 + 1, 1_048_576})
    void aBodyThatIsTooBigIsNotRead(int bytes) {
        var response = page(started(deniz), 1).postText("x".repeat(bytes));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).isEqualTo("{\"reason\":\"too-big\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "nonsense"
            })
    void whatIsNotCalledJsonIsNotRead(String type) {
        var attempt = started(deniz);
        var page = page(attempt, 1).with("Content-Type", type);

        var response = page.post(page.typed(WORDS, "x", clock.instant()));

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.body()).isEqualTo("{\"reason\":\"not-json\"}");
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://elsewhere.example", "Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site"})
    void pagesOfOtherSitesAreKeptOut(String header, String value) {
        var attempt = started(deniz);
        var page = page(attempt, 1).with(header, value);

        assertRefused(page.post(page.typed(WORDS, "x", clock.instant())), 403, "foreign-page");
        assertRefused(page.get(), 403, "foreign-page");
        assertThat(attempts.get(attempt.token()).answers()).isEmpty();
    }

    @Test
    void thePulseTellsWhetherAnythingHasHappenedToWhoeverHasThePass() {
        var attempt = started(deniz);
        var page = page(attempt, 1);
        var before = json(page.send("GET", "/pulse", "")).required("seen").asInt();
        page.post(page.typed(WORDS, "keeper", clock.instant()));

        assertThat(json(page.send("GET", "/pulse", "")).required("seen").asInt())
                .isEqualTo(json(page.get()).required("seen").asInt())
                .isGreaterThan(before);
        assertRefused(page.with("Authorization", "Attempt forged").send("GET", "/pulse", ""), 401, "pass");
        assertRefused(page.send("POST", "/pulse", "{}"), 401, "pass");
    }

    @ParameterizedTest
    @CsvSource({"PUT, ''", "DELETE, ''", "POST, ''", "GET, /events", "POST, /events/1"})
    void nothingElseIsThere(String method, String path) {
        assertRefused(page(started(deniz), 1).send(method, path, "{}"), 401, "pass");
    }

    @Test
    void whoeverWantsSomethingElseThanJsonGetsNothingElse() {
        var page = page(started(deniz), 1).with("Accept", "text/html");

        assertRefused(page.get(), 406, "only-json");
        assertRefused(page.postText("nonsense"), 400, "malformed");
        assertRefused(page.postText("x".repeat(100_000)), 413, "too-big");
        assertRefused(page.with("Authorization", "Attempt of somebody").get(), 401, "pass");
        assertRefused(page.without("Authorization").get(), 401, "pass");
    }

    @Test
    void aPauseStopsTheClockUntilOneGoesOn() {
        var attempt = started(deniz);
        jdbc.sql("update attempt set pausable = true where token = :token")
                .param("token", attempt.token())
                .update();
        var page = page(attempt, 1);
        page.post(page.event("moved", clock.instant()).put("item", 1));
        var ends = attempts.get(attempt.token()).endsAt().orElseThrow();
        clock.pass(Duration.ofMinutes(10));

        var paused = page.post(
                page.typed(WORDS, "before", clock.instant()),
                page.event("paused", clock.instant()),
                page.typed(WORDS, "meanwhile", clock.instant()));
        clock.pass(Duration.ofHours(3));
        var again = page.post(page.event("paused", clock.instant()));
        var resumed = page.post(page.event("resumed", clock.instant()), page.typed(WORDS, "after", clock.instant()));

        assertThat(standings(paused)).containsExactly("counted", "counted", "held");
        assertThat(json(paused).required("state").asString()).isEqualTo("paused");
        assertThat(json(paused).has("ends")).isFalse();
        assertThat(json(paused).required("left").asLong())
                .isEqualTo(Duration.ofMinutes(20).toMillis());
        assertThat(ack(again).required("reason").asString()).isEqualTo("not-open");
        assertThat(standings(resumed)).containsExactly("counted", "counted");
        assertThat(json(resumed).required("state").asString()).isEqualTo("open");
        assertThat(json(resumed).required("ends").asString())
                .isEqualTo(ends.plus(Duration.ofHours(3)).toString());
        assertThat(answer(attempt)).isEqualTo("after");
    }

    @ParameterizedTest
    @ValueSource(longs = {-3_600, 0, 3_600})
    void aClockThatIsWrongByAnHourMovesNothing(long wrong) {
        var attempt = started(deniz);
        var page = page(attempt, 1);
        page.post(page.event("moved", clock.instant().plusSeconds(wrong)).put("item", 1));
        var ends = attempts.get(attempt.token()).endsAt().orElseThrow();
        clock.pass(Duration.between(clock.instant(), ends).minusSeconds(1));
        var offline = page.typed(WORDS, "while offline", clock.instant().plusSeconds(wrong));
        clock.pass(Duration.ofSeconds(31));
        var tooLate = page.typed(WORDS, "too late", clock.instant().plusSeconds(wrong));

        var response = page.post(offline, tooLate);

        assertThat(standings(response)).containsExactly("late", "held");
        assertThat(json(response).required("ends").asString()).isEqualTo(ends.toString());
        assertThat(answer(attempt)).isEqualTo("while offline");
    }

    @ParameterizedTest
    @CsvSource({"1999, counted", "2000, counted", "2001, late", "60000, late", "60001, held"})
    void whatWasDoneInTimeCountsUntilTheGraceIsOver(long milliseconds, String standing) {
        var attempt = started(deniz);
        var page = page(attempt, 1);
        page.post(page.event("moved", clock.instant()).put("item", 1));
        var ends = attempts.get(attempt.token()).endsAt().orElseThrow();
        var answered = page.typed(WORDS, "in time", ends.minusSeconds(1));
        clock.pass(Duration.between(clock.instant(), ends).plusMillis(milliseconds));

        assertThat(standings(page.post(answered))).containsExactly(standing);
    }

    @Test
    void whoSendsTooFastIsToldWhenToComeBack() {
        var attempt = started(deniz);
        var page = page(attempt, 1);
        IntStream.range(0, 250).forEach(_ -> page.postText("{}"));
        IntStream.range(0, 250).forEach(device -> page(attempt, 2 + device % 5).postText("{}"));

        var response = page.postText("{}");

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.body()).isEqualTo("{\"reason\":\"too-fast\"}");
        assertThat(response.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void theClockStartsWhenTheFirstQuestionIsDelivered() {
        var attempt = started(deniz);
        clock.pass(Duration.ofMinutes(10));
        var begun = taking.begin(deniz, attempt.token());

        assertThat(attempt.endsAt()).isEmpty();
        assertThat(begun.startedAt()).isEqualTo(attempt.startedAt());
        assertThat(begun.begunAt()).contains(clock.instant());
        assertThat(begun.endsAt()).contains(clock.instant().plus(Duration.ofMinutes(30)));
        clock.pass(Duration.ofMinutes(5));
        assertThat(taking.begin(deniz, attempt.token())).isEqualTo(begun);
    }

    private static void assertRefused(HttpResponse<String> response, int status, String reason) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isEqualTo("{\"reason\":\"" + reason + "\"}");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
    }

    private static List<String> standings(HttpResponse<String> response) {
        return StreamSupport.stream(json(response).required("acks").spliterator(), false)
                .map(ack -> ack.required("standing").asString())
                .toList();
    }

    private List<String> broken(Attempt attempt, List<Sent> sent) {
        var moves = attempts.get(attempt.token()).events().stream()
                .filter(event -> event.act() instanceof org.waymark.assessment.Act.Moved)
                .map(event -> new Sent(
                        deniz,
                        attempt.token(),
                        event.origin().id().orElseThrow(),
                        1,
                        Optional.empty(),
                        Fate.UNKNOWN,
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        var all = new ArrayList<>(sent);
        all.addAll(moves);
        return Invariants.broken(jdbc, keys, library::edition, List.of(attempt.token()), all);
    }

    private Sent sent(Attempt attempt, ObjectNode event, Optional<JsonNode> ack) {
        return new Sent(
                deniz,
                attempt.token(),
                UUID.fromString(event.required("id").asString()),
                event.required("item").asInt(),
                Optional.of(new Response.Typed(
                        event.required("response").required("text").asString(), Language.ENGLISH)),
                ack.isPresent() ? Fate.OK : Fate.UNKNOWN,
                ack.map(it -> it.required("number").asInt()),
                ack.map(it -> it.required("digest").asString()));
    }

    private Page page(Attempt attempt, int device) {
        return new Page(
                port, attempt.token(), device(device), passes.issue(attempt, attempt.learner(), device(device)));
    }

    /** The words that stand as the answer to the last item. */
    private String answer(Attempt attempt) {
        var item = Examples.item(WORDS).id();
        var response =
                attempts.get(attempt.token()).answerTo(item).orElseThrow().response();
        return response instanceof Response.Typed(var text, var _) ? text : "";
    }

    /** A new attempt of this learner. */
    private Attempt started(UserId learner) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken("somebody", "secret", "ROLE_LEARNER"));
        SecurityContextHolder.setContext(context);
        attempts.unfinished(learner, Examples.COURSE, Examples.QUIZ)
                .ifPresent(old -> taking.handIn(learner, old.token()));
        return taking.startOrResume(learner, Examples.COURSE, Examples.QUIZ);
    }

    private void setHash(UserId account, Optional<String> hash) {
        jdbc.sql("update account set password_hash = :hash where id = :id")
                .param("hash", hash.orElse(null))
                .param("id", Columns.bytes(account.value()))
                .update();
    }

    private static <T> List<T> atOnce(int number, IntFunction<Callable<T>> doing) throws Exception {
        try (var threads = Executors.newFixedThreadPool(Math.min(number, 32))) {
            var results = new ArrayList<T>();
            for (var future :
                    threads.invokeAll(IntStream.range(0, number).mapToObj(doing).toList())) {
                results.add(future.get());
            }
            return results;
        }
    }
}
