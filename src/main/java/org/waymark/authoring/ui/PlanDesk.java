package org.waymark.authoring.ui;

import java.util.Map;
import java.util.Optional;
import org.waymark.authoring.CourseOrder;
import org.waymark.authoring.FileInWork;
import org.waymark.authoring.Move;
import org.waymark.authoring.Moved;
import org.waymark.authoring.NewPart;
import org.waymark.authoring.OldPart;
import org.waymark.authoring.PartIds;
import org.waymark.authoring.Removal;
import org.waymark.authoring.Removed;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Activity;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.identity.UserId;

/** What the structure of one course is worked at with: who works, the course as it is shown, and what can be done. */
final class PlanDesk implements TakeAway.Desk {

    private final PlanWork work;
    private final UserId user;
    private final Language language;
    private final Runnable look;
    private Course course;
    private FileInWork file;

    /** @param look shows the page anew */
    PlanDesk(PlanWork work, UserId user, Course course, Language language, Runnable look) {
        this.work = work;
        this.user = user;
        this.course = course;
        this.language = language;
        this.look = look;
        this.file = work.arranging().order(user, course.id());
    }

    /** Goes on with the course as it is now. */
    void goOn(Course now) {
        course = now;
        file = work.arranging().order(user, now.id());
    }

    Course course() {
        return course;
    }

    Language language() {
        return language;
    }

    /** The order of the course as it is shown; none where its file cannot be read. */
    Optional<CourseOrder> order() {
        return CourseOrder.read(file.text());
    }

    @Override
    public void look() {
        look.run();
    }

    Moved move(Move move) {
        return work.arranging().move(user, file.basis(), move);
    }

    void takeBack(Moved moved) {
        work.arranging().takeBack(user, moved);
    }

    PartIds ids() {
        return work.beginning().ids(user, course.id());
    }

    Slug begin(NewPart part) {
        return work.beginning().begin(user, course.id(), part);
    }

    @Override
    public Removal removal(OldPart part) {
        return work.removing().look(user, course.id(), part);
    }

    @Override
    public Removed remove(Removal removal) {
        return work.removing().remove(user, course.id(), removal);
    }

    @Override
    public void takeBack(Removed removed) {
        work.removing().takeBack(user, course.id(), removed);
    }

    @Override
    public String called(String module) {
        return title(module).in(language);
    }

    /** What a module or activity is called; its id where it cannot be read. */
    LocalizedText title(String id) {
        return course.activities()
                .filter(it -> it.id().value().equals(id))
                .map(Activity::title)
                .findFirst()
                .or(() -> course.modules().stream()
                        .filter(it -> it.id().value().equals(id))
                        .map(CourseModule::title)
                        .findFirst())
                .orElseGet(() -> new LocalizedText(Map.of(language, id), language));
    }
}
