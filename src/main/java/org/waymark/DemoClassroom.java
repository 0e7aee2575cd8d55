package org.waymark;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.DemoActing.Actor;
import org.waymark.DemoClassSetUp.Opened;
import org.waymark.DemoDeeds.Deed;
import org.waymark.DemoDeeds.Extent;
import org.waymark.DemoPlan.Asked;
import org.waymark.DemoPlan.Part;
import org.waymark.content.Activity;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Lesson;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.content.ScenarioActivity;
import org.waymark.identity.DemoAccounts;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;

/**
 * Makes up a class of the demo instructor, so that reports have something to show: learners read, answer and decide through the services
 * that everybody uses, on the days on which they would have. It is made once, wholly or not at all.
 */
@Component
class DemoClassroom {

    private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

    /** So many activities of a module somebody does at a time. */
    private static final int MOST_OF_A_MODULE = 4;

    private static final int ALL = 1_000;
    private static final int FIRST_DECISIONS = 2;

    private final DemoAccounts accounts;
    private final Library library;
    private final DemoClassSetUp setUp;
    private final DemoActing acting;
    private final ActingAs as;
    private final ShiftedClock clock;

    DemoClassroom(
            DemoAccounts accounts,
            Library library,
            DemoClassSetUp setUp,
            DemoActing acting,
            ActingAs as,
            ShiftedClock clock) {
        this.accounts = accounts;
        this.library = library;
        this.setUp = setUp;
        this.acting = acting;
        this.as = as;
        this.clock = clock;
    }

    /** Whether it was made now; not where there is no demo instructor, no course, or the class already. */
    @Transactional
    public boolean make() {
        return accounts.instructor()
                .flatMap(teacher -> course().map(course -> made(teacher, course)))
                .orElse(false);
    }

    private Optional<Course> course() {
        return library.current().stream()
                .map(Edition::course)
                .filter(course -> !course.lessons().isEmpty())
                .findFirst();
    }

    private boolean made(UserId teacher, Course course) {
        var now = clock.instant();
        var plan = new DemoPlan(course, now.atZone(BAKU).toLocalDate(), BAKU);
        var mates = mates(plan);
        if (mates.isEmpty()) {
            return false;
        }
        var opened = as.somebody(Role.INSTRUCTOR, () -> opened(teacher, plan, mates));
        as.somebody(Role.LEARNER, () -> {
            mates.forEach(mate -> play(plan, mate, opened, now));
            return opened;
        });
        as.somebody(Role.INSTRUCTOR, () -> {
            setUp.release(opened, mates);
            return opened;
        });
        return true;
    }

    /** Nobody where they are there already. */
    private List<DemoClassmate> mates(DemoPlan plan) {
        var all = DemoClassmate.all();
        var opened = clock.at(
                plan.begins(),
                () -> accounts.openPupils(all.stream().map(DemoClassmate::pupil).toList()));
        return all.stream().filter(it -> opened.contains(it.id())).toList();
    }

    private Opened opened(UserId teacher, DemoPlan plan, List<DemoClassmate> mates) {
        var opened = clock.at(plan.begins(), () -> setUp.open(teacher, plan, mates));
        return clock.at(plan.morning(DemoClassSetUp.GRANTED), () -> {
            setUp.grant(opened, mates);
            return clock.at(plan.morning(DemoClassSetUp.JOINED), () -> {
                accounts.learner().ifPresent(it -> setUp.join(opened, it));
                return opened;
            });
        });
    }

    private void play(DemoPlan plan, DemoClassmate mate, Opened opened, Instant now) {
        var chance = mate.chance();
        var actor = new Actor(mate.id(), mate.ability(), chance, plan.course());
        var theirs =
                opened.asked().stream().filter(it -> isAsked(mate, it, opened)).toList();
        new DemoDeeds(plan, mate, now).of(theirs, chance).forEach(it -> play(actor, it));
    }

    private static boolean isAsked(DemoClassmate mate, Asked asked, Opened opened) {
        var number = mate.pupil().number();
        return switch (asked.part()) {
            case GROUP_READING -> opened.group().members().contains(mate.id());
            case EXAM -> number != DemoClassSetUp.EXTENDED && number != DemoClassSetUp.EXCUSED;
            case READING, FIRST_CHECK, STORY, SECOND_CHECK, MODULE, TO_COME -> true;
        };
    }

    private void play(Actor actor, Deed deed) {
        var activities = deed.asked().activities();
        if (deed.asked().part() != Part.MODULE) {
            play(actor, activities.getFirst(), deed.extent(), deed.at());
            return;
        }
        var at = deed.at();
        for (var activity : activities.subList(
                0, Math.min(activities.size(), 1 + actor.chance().nextInt(MOST_OF_A_MODULE)))) {
            play(actor, activity, deed.extent(), at);
            at = at.plus(actor.between(1_800, 2_400));
        }
    }

    private void play(Actor actor, Activity activity, Extent extent, Instant at) {
        var whole = extent == Extent.WHOLE;
        switch (activity) {
            case Lesson it ->
                acting.read(actor, it, whole ? ALL : Math.max(1, it.sections().size() / 2), at);
            case Quiz it -> acting.take(actor, it, whole ? ALL : Math.max(1, it.itemCount() / 3), at);
            case ScenarioActivity it -> acting.walk(actor, it.scenario(), whole ? ALL : FIRST_DECISIONS, at);
        }
    }
}
