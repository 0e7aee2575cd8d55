package org.waymark.authoring.ui;

import org.waymark.authoring.NewPart;
import org.waymark.authoring.OldPart;
import org.waymark.authoring.PartIds;
import org.waymark.authoring.Removal;
import org.waymark.authoring.Removed;
import org.waymark.authoring.SectionMove;
import org.waymark.authoring.SectionMoved;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** What the shape of one lesson is worked at with. */
final class SectionDesk implements TakeAway.Desk {

    private final PlanWork work;
    private final UserId user;
    private final Slug course;
    private final Slug lesson;
    private final Runnable look;

    /** @param look shows the lesson anew */
    SectionDesk(PlanWork work, UserId user, Slug course, Slug lesson, Runnable look) {
        this.work = work;
        this.user = user;
        this.course = course;
        this.lesson = lesson;
        this.look = look;
    }

    Slug lesson() {
        return lesson;
    }

    PartIds ids() {
        return work.lessons().sections(user, course, lesson);
    }

    Slug begin(NewPart.Section section) {
        return work.beginning().begin(user, course, section);
    }

    SectionMoved move(SectionMove move) {
        return work.lessons().move(user, course, move);
    }

    void takeBack(SectionMoved moved) {
        work.lessons().takeBack(user, course, moved);
    }

    void begin(Language language) {
        work.lessons().beginLanguage(user, course, lesson, language);
    }

    @Override
    public Removal removal(OldPart part) {
        return work.removing().look(user, course, part);
    }

    @Override
    public Removed remove(Removal seen) {
        return work.removing().remove(user, course, seen);
    }

    @Override
    public void takeBack(Removed removed) {
        work.removing().takeBack(user, course, removed);
    }

    @Override
    public String called(String module) {
        return module;
    }

    @Override
    public void look() {
        look.run();
    }
}
