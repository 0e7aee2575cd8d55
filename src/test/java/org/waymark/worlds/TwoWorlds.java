package org.waymark.worlds;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.ChangingAllowances;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.WaitingEssays;
import org.waymark.assignment.AssigningWork;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.AssignmentForm;
import org.waymark.assignment.Audience;
import org.waymark.assignment.Extension;
import org.waymark.assignment.GrantingConcessions;
import org.waymark.assignment.KeepingCalendarLink;
import org.waymark.assignment.LateRule;
import org.waymark.assignment.Reminding;
import org.waymark.assignment.Task;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.JoinCode;
import org.waymark.classroom.JoiningClassrooms;
import org.waymark.classroom.KeepingEntry;
import org.waymark.classroom.KeepingGroups;
import org.waymark.classroom.KeepingRoster;
import org.waymark.classroom.KeepingStaff;
import org.waymark.classroom.Right;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.gradebook.Given;
import org.waymark.gradebook.GradingClasses;
import org.waymark.gradebook.KeepingGradebook;
import org.waymark.gradebook.Marking;
import org.waymark.gradebook.ReleasingGrades;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.Caller;
import org.waymark.identity.Role;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.live.LeadingWalks;
import org.waymark.live.WalkingTogether;
import org.waymark.worlds.World.Place;

/** Makes two classes with the same in them, each in its own words, by the services that people use. */
final class TwoWorlds {

    static final UserId NO_CLASS = user(2);
    static final UserId ADMINISTRATOR = user(3);
    static final Slug COURSE = new Slug("turkiye-azerbaijan");
    static final Slug QUIZ = new Slug("m01-quiz");
    static final Slug ESSAY_QUIZ = new Slug("capstone");
    static final Slug LESSON = new Slug("one-subject-five-texts");

    /** Looks like a hash, so that somebody could sign in; nobody does. */
    private static final String HASH = "{argon2id}";

    private final ApplicationContext context;
    private final World a;
    private final World b;
    private final LearnersWork work;

    TwoWorlds(ApplicationContext context) {
        this.context = context;
        work = new LearnersWork(context);
        open(NO_CLASS, "Sinifsiz", Role.INSTRUCTOR);
        open(ADMINISTRATOR, "Nəzarətçi", Role.ADMINISTRATOR);
        a = world(Canaries.A, 100);
        b = world(Canaries.B, 200);
        // else it is done some time later, and a page changes between two looks
        bean(Reminding.class).remind();
    }

    World a() {
        return a;
    }

    World b() {
        return b;
    }

    List<World> both() {
        return List.of(a, b);
    }

    Slug scenario() {
        return work.scenario();
    }

    Slug taskWithReasons() {
        return work.taskWithReasons();
    }

    Slug section() {
        return work.section();
    }

    static String userName(UserId id) {
        return "user-" + id.value().getLeastSignificantBits();
    }

    private static UserId user(int number) {
        return new UserId(new UUID(41, number));
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private UserId open(UserId id, String name, Role role) {
        bean(Accounts.class)
                .open(
                        new Account(
                                id,
                                userName(id),
                                name,
                                Set.of(role),
                                Optional.of(Language.ENGLISH),
                                Theme.SYSTEM,
                                TextSize.ORDINARY),
                        bean(Clock.class).instant());
        bean(Accounts.class).keepPasswordHash(id, HASH);
        return id;
    }

    private <T> T as(Role role, Supplier<T> doing) {
        var contexts = context.getBeanProvider(SecurityContextHolderStrategy.class)
                .getIfUnique(SecurityContextHolder::getContextHolderStrategy);
        contexts.setContext(new SecurityContextImpl(new TestingAuthenticationToken("somebody", "", "ROLE_" + role)));
        try {
            return doing.get();
        } finally {
            contexts.clearContext();
        }
    }

    private World world(Canaries words, int from) {
        var teacher = open(user(from), "Teacher " + words.world(), Role.INSTRUCTOR);
        var assistants = new EnumMap<Right, UserId>(Right.class);
        for (var right : Right.values()) {
            assistants.put(
                    right, open(user(from + 10 + assistants.size()), "Helper " + words.world(), Role.INSTRUCTOR));
        }
        var helper = open(user(from + 20), "Helper " + words.world(), Role.INSTRUCTOR);
        var learner = open(user(from + 30), "Ada " + words.world(), Role.LEARNER);
        var classmate = open(user(from + 31), "Berk " + words.roster(), Role.LEARNER);
        var gone = open(user(from + 32), "Cem " + words.roster(), Role.LEARNER);
        // whoever only asks is in no class yet, so every instructor may allow them something and reads their name
        var asking = open(user(from + 33), "Ege", Role.LEARNER);
        var places = new EnumMap<Place, String>(Place.class);
        var classroom = as(Role.INSTRUCTOR, () -> {
            var opened = bean(RunningClassrooms.class)
                    .open(teacher, "Class " + words.world(), "Term " + words.world(), ZoneId.of("Asia/Baku"));
            places.put(Place.CLASSROOM, opened.token());
            staffed(teacher, opened, assistants, helper);
            enrolled(words, teacher, opened, List.of(learner, classmate, gone), gone);
            places.put(Place.CODE, code(teacher, opened).value());
            assigned(words, teacher, opened, learner, classmate, places);
            allowed(words, teacher, classmate, from);
            return opened;
        });
        as(
                Role.LEARNER,
                () -> bean(JoiningClassrooms.class)
                        .join(asking, places.get(Place.CODE), new Caller("192.0.2." + from, "s" + from)));
        as(Role.LEARNER, () -> {
            var done = work.by(learner, words.written());
            places.put(Place.ATTEMPT, done.handedIn().token());
            places.put(Place.RUNNING, done.running().token());
            places.put(Place.PLAYTHROUGH, done.playthrough());
            return places.put(Place.PLAYING, done.playing());
        });
        as(Role.LEARNER, () -> {
            var done = work.by(classmate, words.written() + " " + words.roster());
            places.put(Place.CLASSMATES_ATTEMPT, done.handedIn().token());
            return places.put(Place.CLASSMATES_PLAYTHROUGH, done.playthrough());
        });
        as(
                Role.LEARNER,
                () -> places.put(Place.CALENDAR, bean(KeepingCalendarLink.class).open(learner)));
        as(Role.INSTRUCTOR, () -> graded(words, teacher, classroom, learner, classmate));
        var walk = as(Role.INSTRUCTOR, () -> {
            places.put(Place.ESSAY, essay(teacher, learner));
            return bean(LeadingWalks.class).start(teacher, COURSE, scenario());
        });
        places.put(Place.WALK, walk.token());
        as(
                Role.LEARNER,
                () -> bean(WalkingTogether.class)
                        .join(learner, walk.code().orElseThrow().value()));
        return new World(words, teacher, assistants, helper, learner, asking, places);
    }

    private void staffed(UserId teacher, Classroom classroom, Map<Right, UserId> assistants, UserId helper) {
        var staff = bean(KeepingStaff.class);
        assistants.forEach(
                (right, id) -> staff.invite(teacher, classroom.token(), userName(id), false, EnumSet.of(right)));
        staff.invite(teacher, classroom.token(), userName(helper), false, EnumSet.noneOf(Right.class));
    }

    private void enrolled(Canaries words, UserId teacher, Classroom classroom, List<UserId> learners, UserId gone) {
        var roster = bean(KeepingRoster.class);
        roster.enrolling(teacher, classroom.token(), learners, Set.of());
        roster.remove(teacher, classroom.token(), List.of(gone), "Left: " + words.roster());
        bean(KeepingGroups.class)
                .create(
                        teacher,
                        classroom.token(),
                        "Group " + words.roster(),
                        Set.of(learners.getFirst(), learners.get(1)));
    }

    private JoinCode code(UserId teacher, Classroom classroom) {
        var entry = bean(KeepingEntry.class);
        var opened = entry.openCode(
                teacher,
                classroom.token(),
                entry.entry(teacher, classroom.token()).version());
        entry.settle(teacher, classroom.token(), opened.version(), Optional.empty(), Optional.empty(), true);
        return opened.code().orElseThrow();
    }

    private void assigned(
            Canaries words,
            UserId teacher,
            Classroom classroom,
            UserId learner,
            UserId classmate,
            Map<Place, String> places) {
        var now = bean(Clock.class).instant();
        var forms = Stream.of(
                        new Task(COURSE, Task.Kind.QUIZ, QUIZ),
                        new Task(COURSE, Task.Kind.LESSON, LESSON),
                        new Task(COURSE, Task.Kind.SCENARIO, work.scenario()))
                .map(task -> new AssignmentForm(
                        task,
                        new Audience.Everybody(),
                        Optional.empty(),
                        Optional.of(now.plus(Duration.ofDays(1))),
                        Optional.of(now.plus(Duration.ofDays(2))),
                        Optional.empty(),
                        Optional.empty(),
                        new LateRule.Counts(),
                        "Note " + words.world()))
                .toList();
        var assigned = bean(AssigningWork.class).assign(teacher, classroom.token(), forms);
        places.put(Place.QUIZ_WORK, assigned.getFirst().token());
        places.put(Place.LESSON_WORK, assigned.get(1).token());
        granted(words, teacher, classroom, assigned.get(1), classmate);
        granted(words, teacher, classroom, assigned.get(2), learner);
    }

    private void granted(Canaries words, UserId teacher, Classroom classroom, Assignment assigned, UserId learner) {
        bean(GrantingConcessions.class)
                .extend(
                        teacher,
                        classroom.token(),
                        assigned.token(),
                        learner,
                        0,
                        Extension.by(Duration.ofDays(1), assigned.window()),
                        "Because " + words.granted());
    }

    private void allowed(Canaries words, UserId teacher, UserId classmate, int number) {
        var allowing = bean(ChangingAllowances.class);
        allowing.grant(teacher, classmate, new Accommodation(25, 0, false, false), 0, "Because " + words.granted());
        allowing.keep(
                teacher,
                new LearnerGroup(
                        new LearnerGroup.Id(new UUID(42, number)), "Allowed " + words.roster(), Set.of(classmate)));
    }

    private boolean graded(Canaries words, UserId teacher, Classroom classroom, UserId learner, UserId classmate) {
        var column = bean(KeepingGradebook.class)
                .add(teacher, classroom.token(), "Column " + words.world(), BigDecimal.TEN, Optional.empty());
        var grading = bean(GradingClasses.class);
        grading.set(
                teacher,
                classroom.token(),
                new Marking(
                        column.id(),
                        learner,
                        new Given.Points(BigDecimal.ONE),
                        "Comment " + words.world(),
                        "Why " + words.roster(),
                        0));
        grading.set(
                teacher,
                classroom.token(),
                new Marking(
                        column.id(),
                        classmate,
                        new Given.Points(BigDecimal.TWO),
                        "Comment " + words.roster(),
                        "Why " + words.roster(),
                        0));
        var releasing = bean(ReleasingGrades.class);
        var preview = releasing.preview(teacher, classroom.token(), Optional.of(column.id()));
        releasing.release(teacher, classroom.token(), Optional.of(column.id()), preview.print());
        return true;
    }

    private String essay(UserId teacher, UserId learner) {
        return bean(WaitingEssays.class).queue(teacher).waiting().stream()
                .filter(it -> it.essay().learner().equals(learner))
                .findFirst()
                .orElseThrow()
                .essay()
                .id()
                .value();
    }
}
