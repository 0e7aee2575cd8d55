package org.waymark.classreport;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.assignment.AssigningWork;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.AssignmentForm;
import org.waymark.assignment.Audience;
import org.waymark.assignment.LateRule;
import org.waymark.assignment.Task;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Right;
import org.waymark.classroom.StaffMember;
import org.waymark.classroom.jdbc.ClassroomTables;
import org.waymark.content.Examples;
import org.waymark.content.ReadingMarks;
import org.waymark.content.SectionRead;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.MutableClock;
import org.waymark.identity.Role;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.question.ModelAnswers;
import org.waymark.storage.CountingDatabase;
import org.waymark.storage.PagesOnDatabase;

/** A class that Leyla teaches, in which Murat may assist; Zeynep teaches another one. Learners take the quizzes of the lighthouse. */
public final class Klass {

    public static final UserId LEYLA = new UserId(new UUID(1918, 1));
    public static final UserId MURAT = new UserId(new UUID(1918, 2));
    public static final UserId ZEYNEP = new UserId(new UUID(1918, 3));

    private final BeanFactory beans;
    private final Classroom classroom;
    private final List<UserId> learners = new ArrayList<>();

    private Klass(BeanFactory beans, Classroom classroom) {
        this.beans = beans;
        this.classroom = classroom;
    }

    /** Empties all tables and opens the class with so many learners. */
    public static Klass of(BeanFactory beans, int learners) {
        var jdbc = beans.getBean(JdbcClient.class);
        List.of("attempt_sign", "held_decision", "attempt_event", "attempt", "playthrough_step", "playthrough")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        List.of("reading_mark", "last_place", "concession_change", "concession", "assignment_change", "assignment")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        ClassroomTables.empty(jdbc);
        List.of("notice", "account_role", "account")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        beans.getBean(MutableClock.class).at(PagesOnDatabase.NOW);
        var klass = new Klass(beans, classroom(1, "9-B"));
        klass.account(LEYLA, "leyla", "Leyla Quliyeva", Role.INSTRUCTOR);
        klass.account(MURAT, "murat", "Murat Aydın", Role.INSTRUCTOR);
        klass.account(ZEYNEP, "zeynep", "Zeynep Koç", Role.INSTRUCTOR);
        klass.classrooms().open(klass.classroom, LEYLA);
        klass.classrooms().open(classroom(2, "9-C"), ZEYNEP);
        klass.enrol(learners);
        return klass;
    }

    private static Classroom classroom(int number, String name) {
        return new Classroom(
                new ClassroomId(new UUID(9, number)),
                "token-of-class-" + number,
                name,
                "autumn 2026",
                ZoneId.of("Asia/Baku"),
                PagesOnDatabase.NOW.minus(Duration.ofDays(60)),
                Optional.empty(),
                0);
    }

    private void account(UserId id, String userName, String name, Role role) {
        bean(Accounts.class)
                .open(
                        new Account(
                                id, userName, name, Set.of(role), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY),
                        PagesOnDatabase.NOW);
    }

    public void enrol(int number) {
        var from = learners.size() + 1;
        var more = IntStream.range(from, from + number).mapToObj(Klass::learner).toList();
        IntStream.range(from, from + number)
                .forEach(it -> account(learner(it), "learner" + it, "Learner %03d".formatted(it), Role.LEARNER));
        classrooms()
                .keep(
                        classroom.id(),
                        more.stream()
                                .map(it -> new Enrolment(it, Enrolment.State.IN, PagesOnDatabase.NOW))
                                .toList());
        learners.addAll(more);
    }

    public static UserId learner(int number) {
        return new UserId(new UUID(1000, number));
    }

    /** Zeynep gives the same quiz to one of the learners, who is in her class, too. */
    public void alsoInTheOtherClass(int number, Optional<Instant> closes) {
        var other = classroom(2, "9-C");
        classrooms().keep(other.id(), List.of(new Enrolment(learner(number), Enrolment.State.IN, PagesOnDatabase.NOW)));
        bean(AssigningWork.class)
                .assign(
                        ZEYNEP,
                        other.token(),
                        List.of(new AssignmentForm(
                                new Task(Examples.COURSE, Task.Kind.QUIZ, Examples.QUIZ),
                                new Audience.Everybody(),
                                Optional.empty(),
                                Optional.empty(),
                                closes,
                                Optional.empty(),
                                Optional.empty(),
                                new LateRule.Counts(),
                                "")));
    }

    /** Murat assists with these rights and no others. */
    public void assists(Right... rights) {
        classrooms()
                .keepStaff(classroom.id(), List.of(StaffMember.assistant(MURAT, Set.of(rights))), PagesOnDatabase.NOW);
    }

    public Classrooms classrooms() {
        return bean(Classrooms.class);
    }

    public String token() {
        return classroom.token();
    }

    /** As it is once it is over. */
    public Classroom archived() {
        return new Classroom(
                classroom.id(),
                classroom.token(),
                classroom.name(),
                classroom.term(),
                classroom.zone(),
                classroom.openedAt(),
                Optional.of(bean(MutableClock.class).instant()),
                classroom.version());
    }

    public Classroom classroom() {
        return classroom;
    }

    public Assignment quiz() {
        return assigned(new Task(Examples.COURSE, Task.Kind.QUIZ, Examples.QUIZ), Optional.empty());
    }

    public Assignment lesson() {
        return assigned(new Task(Examples.COURSE, Task.Kind.LESSON, Examples.FIRST_LESSON), Optional.empty());
    }

    public Assignment module() {
        return assigned(new Task(Examples.COURSE, Task.Kind.MODULE, Examples.FIRST_MODULE), Optional.empty());
    }

    public Assignment assigned(Task task, Optional<Instant> due) {
        return bean(AssigningWork.class)
                .assign(
                        LEYLA,
                        token(),
                        List.of(new AssignmentForm(
                                task,
                                new Audience.Everybody(),
                                Optional.empty(),
                                due,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                new LateRule.Counts(),
                                "")))
                .getFirst();
    }

    /** Begins the quiz and shows its first question. */
    public Attempt begins(int number) {
        var attempt = taking().startOrResume(learner(number), Examples.COURSE, Examples.QUIZ);
        return taking().begin(learner(number), attempt.token());
    }

    /** Answers so many of its items right, then so many wrong, from the first on. */
    public Attempt answers(int number, int right, int wrong) {
        var attempt = begins(number);
        for (var i = 0; i < right + wrong; i++) {
            var item = attempt.items().get(i);
            var question = Examples.course().item(item).orElseThrow().question();
            taking().answer(
                            learner(number),
                            attempt.token(),
                            item,
                            i < right
                                    ? ModelAnswers.right(question, Language.ENGLISH)
                                    : ModelAnswers.wrong(question, Language.ENGLISH));
        }
        return attempt;
    }

    /** The same, and hands it in. */
    public Attempt takes(int number, int right, int wrong) {
        return taking().handIn(learner(number), answers(number, right, wrong).token());
    }

    public void reads(int number, Slug section) {
        bean(ReadingMarks.class)
                .add(new SectionRead(
                        learner(number),
                        Examples.COURSE,
                        Examples.FIRST_LESSON,
                        section,
                        bean(MutableClock.class).instant()));
    }

    public TakingQuizzes taking() {
        return bean(TakingQuizzes.class);
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    public void pass(Duration time) {
        bean(MutableClock.class).pass(time);
    }

    public int statementsOf(Runnable doing) {
        return bean(CountingDatabase.class).statementsOf(doing);
    }
}
