package org.waymark.oversight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Attempts;
import org.waymark.assessment.ChangingAllowances;
import org.waymark.assessment.DecidingHeldAnswers;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.MarkingEssays;
import org.waymark.assessment.QuizCourse;
import org.waymark.assessment.QuizOverride;
import org.waymark.assessment.Regrading;
import org.waymark.assessment.RegradingQuizzes;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.assessment.WaitingEssays;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.Examples;
import org.waymark.content.ScenarioCourse;
import org.waymark.identity.Oversight.Purpose;
import org.waymark.identity.UserId;
import org.waymark.live.LeadingWalks;
import org.waymark.playthrough.PlayingScenarios;
import org.waymark.playthrough.RatingReasons;
import org.waymark.question.Item;
import org.waymark.question.ItemRules;
import org.waymark.question.ModelAnswers;
import org.waymark.question.Response;
import org.waymark.scenario.Made;

/**
 * Two classes with everything that learners do in them: in the one a learner whose traces are canaries and another one, in the other a
 * third. The class with the canaries has a teacher, and for each purpose an assistant with nothing but the right for it and one with
 * every other right.
 */
final class TwoClasses implements AutoCloseable {

    static final UserId TEACHER = user(1);
    static final UserId OTHER_TEACHER = user(2);
    static final UserId NO_CLASS = user(3);
    static final UserId CANARY = user(11);
    static final UserId CLASSMATE = user(12);
    static final UserId FOREIGN = user(13);

    private static final Item PLANET = org.waymark.question.Examples.nearestPlanet();
    private static final Item WINTER = org.waymark.question.Examples.winter();
    private static final QuizCourse COURSE = QuizCourse.of(List.of(PLANET, WINTER));
    private static final Slug WHY = new Slug("why-now");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Services.class);
    private final JdbcClient jdbc = bean(JdbcClient.class);
    private final Services.Shelf shelf = bean(Services.Shelf.class);
    private final List<String> traces = new ArrayList<>();
    private final Target canary;

    TwoClasses() {
        shelf.publish(COURSE.edition(1));
        shelf.publish(ScenarioCourse.edition());
        people();
        as("LEARNER", "INSTRUCTOR");
        var first = handsIn(CANARY);
        handsIn(CLASSMATE);
        handsIn(FOREIGN);
        shelf.publish(COURSE.correcting(worth("2.5")).edition(2));
        var regrading = regraded(TEACHER);
        regraded(OTHER_TEACHER);
        shelf.publish(COURSE.correcting(worth("1.5")).edition(3));
        var played = plays(CANARY);
        plays(CLASSMATE);
        plays(FOREIGN);
        var override = allowed(TEACHER, CANARY, 1);
        allowed(OTHER_TEACHER, FOREIGN, 2);
        var group = grouped(TEACHER, 1, CANARY, CLASSMATE);
        grouped(OTHER_TEACHER, 2, FOREIGN);
        canary = target(first, played, override, group, regrading);
        traces.addAll(List.of(
                CANARY.value().toString(),
                CLASSMATE.value().toString(),
                nameOf(CANARY),
                nameOf(CLASSMATE),
                textOf(CANARY),
                textOf(CLASSMATE),
                reasonOf(TEACHER),
                group.name(),
                first.token(),
                played,
                canary.essayId().value(),
                canary.walk().token()));
        SecurityContextHolder.clearContext();
    }

    private static UserId user(int number) {
        return new UserId(new UUID(31, number));
    }

    /** The assistant who may do just this, or everything but this. */
    static UserId assistant(Purpose purpose, boolean may) {
        var number = switch (purpose) {
            case FOLLOW -> 1;
            case MARK -> 2;
            case ALLOW -> 3;
        };
        return user((may ? 100 : 200) + number);
    }

    static String nameOf(UserId id) {
        return "Kanarya " + id.value().getLeastSignificantBits();
    }

    private static String textOf(UserId id) {
        return "Kanaryam öttü " + id.value().getLeastSignificantBits();
    }

    private static String reasonOf(UserId id) {
        return "Kanarya dedi " + id.value().getLeastSignificantBits();
    }

    /** What is of the canary, to be reached for. */
    Target canary() {
        return canary;
    }

    /** Words of which none stands in anything that is none of one's business. */
    List<String> traces() {
        return traces;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Does something as one of the staff, and takes it back. */
    <T> T undone(Supplier<T> doing) {
        as("INSTRUCTOR");
        return new TransactionTemplate(bean(PlatformTransactionManager.class)).execute(undone -> {
            undone.setRollbackOnly();
            return doing.get();
        });
    }

    static void as(String... roles) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        "somebody", "", Stream.of(roles).map(it -> "ROLE_" + it).toArray(String[]::new)));
    }

    private void people() {
        open(TEACHER, "INSTRUCTOR");
        open(OTHER_TEACHER, "INSTRUCTOR");
        open(NO_CLASS, "INSTRUCTOR");
        open(CANARY, "LEARNER", "INSTRUCTOR");
        open(CLASSMATE, "LEARNER");
        open(FOREIGN, "LEARNER");
        for (var number : List.of(1, 2)) {
            jdbc.sql("""
                    insert into classroom (id, token, name, term, zone, opened_at, version)
                    values (:id, :token, 'Sınıf', '', 'Asia/Baku', '2026-11-21 08:00:00', 1)
                    """)
                    .param("id", Columns.bytes(new UUID(32, number)))
                    .param("token", "class-" + number)
                    .update();
        }
        employ(TEACHER, 1, Set.of(Purpose.values()), true);
        employ(OTHER_TEACHER, 2, Set.of(Purpose.values()), true);
        for (var purpose : Purpose.values()) {
            var others = Set.copyOf(
                    Stream.of(Purpose.values()).filter(it -> it != purpose).toList());
            open(assistant(purpose, true), "INSTRUCTOR");
            open(assistant(purpose, false), "INSTRUCTOR");
            employ(assistant(purpose, true), 1, Set.of(purpose), false);
            employ(assistant(purpose, false), 1, others, false);
        }
        enrol(CANARY, 1);
        enrol(CLASSMATE, 1);
        enrol(FOREIGN, 2);
    }

    private void open(UserId id, String... roles) {
        jdbc.sql("""
                insert into account (id, user_name, user_key, display_name, theme, text_size, opened_at)
                values (:id, :user, :user, :name, 'SYSTEM', 'ORDINARY', '2026-11-21 08:00:00')
                """)
                .param("id", Columns.bytes(id.value()))
                .param("user", "u" + id.value().getLeastSignificantBits())
                .param("name", nameOf(id))
                .update();
        Stream.of(roles)
                .forEach(role -> jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                        .param("id", Columns.bytes(id.value()))
                        .param("role", role)
                        .update());
    }

    private void employ(UserId staff, int classroom, Set<Purpose> may, boolean teacher) {
        jdbc.sql("""
                insert into classroom_staff (classroom, account, teacher, may_roster, may_assign, may_follow, may_mark, since)
                values (:classroom, :staff, :teacher, true, :assign, :follow, :mark, '2026-11-21 08:00:00')
                """)
                .param("classroom", Columns.bytes(new UUID(32, classroom)))
                .param("staff", Columns.bytes(staff.value()))
                .param("teacher", teacher)
                .param("assign", may.contains(Purpose.ALLOW))
                .param("follow", may.contains(Purpose.FOLLOW))
                .param("mark", may.contains(Purpose.MARK))
                .update();
    }

    private void enrol(UserId learner, int classroom) {
        jdbc.sql("""
                insert into enrolment (classroom, learner, state, since)
                values (:classroom, :learner, 'IN', '2026-11-21 08:00:00')
                """)
                .param("classroom", Columns.bytes(new UUID(32, classroom)))
                .param("learner", Columns.bytes(learner.value()))
                .update();
    }

    private Attempt handsIn(UserId learner) {
        var taking = bean(TakingQuizzes.class);
        var attempt = taking.startOrResume(learner, QuizCourse.COURSE, QuizCourse.QUIZ);
        taking.answer(learner, attempt.token(), PLANET.id(), ModelAnswers.right(PLANET.question(), Language.TURKISH));
        taking.answer(learner, attempt.token(), WINTER.id(), new Response.Typed(textOf(learner), Language.TURKISH));
        var handedIn = taking.handIn(learner, attempt.token());
        hold(handedIn);
        return handedIn;
    }

    /** An answer as a browser's that came too late: the row is what receiving it would have left. */
    private void hold(Attempt attempt) {
        var number = bean(Attempts.class).get(attempt.token()).nextNumber();
        jdbc.sql("""
                insert into attempt_event (attempt, number, client_id, device, device_order, client_at, act, item, response,
                                           verdict, fraction, received_at, standing, reason)
                select id, :number, :id, 'devicedevicedevice1234', 1, :at, 'ANSWERED', :item, '{"kind":"blank"}', 'MARKED', 0,
                       :at, 'HELD', 'AFTER_HAND_IN'
                from attempt where token = :token""")
                .param("number", number)
                .param("id", Columns.bytes(UUID.randomUUID()))
                .param("at", Columns.utc(attempt.startedAt()))
                .param("item", PLANET.id().value())
                .param("token", attempt.token())
                .update();
        jdbc.sql("update attempt set last_number = :number where token = :token")
                .param("number", number)
                .param("token", attempt.token())
                .update();
    }

    private static Item worth(String points) {
        return new Item(
                PLANET.id(),
                PLANET.filing(),
                PLANET.cites(),
                new ItemRules(new BigDecimal(points), true, PLANET.rules().scheme(), List.of()),
                PLANET.stimulus(),
                PLANET.explanation(),
                PLANET.question());
    }

    private Regrading regraded(UserId teacher) {
        var regrading = bean(RegradingQuizzes.class);
        var preview = regrading.preview(teacher, QuizCourse.COURSE, QuizCourse.QUIZ);
        return regrading.apply(teacher, preview, reasonOf(teacher));
    }

    private String plays(UserId learner) {
        var playing = bean(PlayingScenarios.class);
        var token = playing.startAgain(learner, Examples.COURSE, ScenarioCourse.SCENARIO)
                .token();
        playing.point(
                learner,
                token,
                new Slug("the-hour"),
                org.waymark.base.Citation.parse("log-1902 ¶1").orElseThrow().getFirst());
        playing.write(learner, token, WHY, textOf(learner));
        playing.choose(learner, token, new Made(new Slug("n1"), new Slug("light")));
        playing.answer(learner, token, new Slug("storm-001"), new Response.Blank());
        playing.choose(learner, token, new Made(new Slug("n2"), new Slug("sleep")));
        return token;
    }

    private QuizOverride allowed(UserId teacher, UserId learner, int number) {
        var override = new QuizOverride(
                new QuizOverride.Id(new UUID(33, number)),
                QuizCourse.COURSE,
                QuizCourse.QUIZ,
                new QuizOverride.Recipient.One(learner),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(9));
        var allowing = bean(ChangingAllowances.class);
        allowing.grant(teacher, learner, new Accommodation(25, 0, false, false), 0, reasonOf(teacher));
        allowing.grant(teacher, override, reasonOf(teacher));
        return override;
    }

    private LearnerGroup grouped(UserId teacher, int number, UserId... members) {
        var id = new LearnerGroup.Id(new UUID(34, number));
        var group = new LearnerGroup(id, "Kanarya grubu " + number, Set.of(members));
        bean(ChangingAllowances.class).keep(teacher, group);
        return group;
    }

    private Target target(
            Attempt first, String played, QuizOverride override, LearnerGroup group, Regrading regrading) {
        var essay = bean(WaitingEssays.class).queue(TEACHER).waiting().stream()
                .filter(it -> it.essay().learner().equals(CANARY))
                .findFirst()
                .orElseThrow()
                .essay()
                .id();
        var held = bean(DecidingHeldAnswers.class).all(TEACHER).stream()
                .filter(it -> it.place().token().equals(first.token()))
                .findFirst()
                .orElseThrow();
        var taking = bean(TakingQuizzes.class);
        var running = taking.startOrResume(CANARY, QuizCourse.COURSE, QuizCourse.QUIZ);
        taking.begin(CANARY, running.token());
        return new Target(
                CANARY,
                first.token(),
                running.token(),
                held.place(),
                bean(MarkingEssays.class).open(TEACHER, essay),
                bean(RatingReasons.class).open(TEACHER, played, WHY),
                override,
                group,
                regrading.id(),
                bean(LeadingWalks.class).start(TEACHER, Examples.COURSE, ScenarioCourse.SCENARIO));
    }

    /** Everything that is stored of what learners did, to see that nothing has changed. */
    Map<String, String> stored() {
        var all = new java.util.TreeMap<String, String>();
        for (var table : List.of("attempt_event", "attempt", "essay_mark", "playthrough_step", "quiz_override")) {
            all.put(
                    table,
                    jdbc.sql("select count(*) from " + table)
                            .query(String.class)
                            .single());
        }
        return all;
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        context.close();
    }
}
