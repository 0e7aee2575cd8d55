package org.waymark.authoring;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ContentFolder;
import org.waymark.content.Library;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.EditRefused;
import org.waymark.content.edit.Trail;
import org.waymark.identity.UserId;

/** Beginning courses. What is begun is drafted: its folder is made when it is published, and until then only those see it who write it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class BeginningCourses {

    private static final Logger log = LoggerFactory.getLogger(BeginningCourses.class);

    private final Authorships authorships;
    private final ContentFolder content;
    private final Together together;
    private final Library library;
    private final Clock clock;

    BeginningCourses(Authorships authorships, ContentFolder content, Together together, Library library, Clock clock) {
        this.authorships = authorships;
        this.content = content;
        this.together = together;
        this.library = library;
        this.clock = clock;
    }

    /** The ids of courses that everybody may know of, so that another one can be suggested. */
    @Transactional(readOnly = true)
    public PartIds ids() {
        return PartIds.of(library.current().stream().map(it -> it.courseId()));
    }

    /**
     * Begins a course with a module, a lesson in three languages, a bank with one question, a quiz, and a document; whoever does it may
     * everything with it.
     *
     * @param original the language in which it is written first
     * @return its id
     * @throws PartRefused where it cannot be begun like this; nothing has changed
     */
    public Slug begin(UserId user, PartName name, Language original) {
        var course = name.slug();
        name.in(original, original);
        authorships.lock(course);
        if (isTaken(course) || hasPastOfOthers(user, course)) {
            throw new PartRefused(Hindrance.ID_TAKEN);
        }
        // whoever could write a course that was called like this and is gone has nothing to do with this one
        authorships.forget(course);
        authorships.keep(new Authorship(course, user, Set.of(Right.values())), clock.instant());
        try {
            files(user, course, name, original);
        } catch (EditRefused _) {
            throw new PartRefused(Hindrance.DOES_NOT_FIT);
        }
        log.info("course {} was begun by account {}", course, user.value());
        return course;
    }

    private boolean isTaken(Slug course) {
        return content.isTaken(course)
                || library.current(course).isPresent()
                || !together.copy(course).folder().files().texts().isEmpty();
    }

    /** Texts of a course that is gone are there only for those who wrote it. */
    private boolean hasPastOfOthers(UserId user, Slug course) {
        return together.hasPast(course) && authorships.find(course, user).isEmpty();
    }

    private void files(UserId user, Slug course, PartName name, Language original) {
        var templates = Templates.course(course);
        var written = new Edit.Write(Trail.to("source-language"), original.tag());
        together.begin(user, course, CourseParts.COURSE, templates.titled(CourseParts.COURSE, name, List.of(written)));
        together.begin(user, course, CourseParts.SOURCES, templates.text(CourseParts.SOURCES));
        together.begin(user, course, CourseParts.bank(new Slug(Templates.BANK)), templates.text("bank.yaml"));
        together.begin(user, course, CourseParts.quiz(new Slug(Templates.CHECK)), templates.text("quiz.yaml"));
        for (var language : Language.values()) {
            var path = CourseParts.lesson(new Slug(Templates.LESSON), language);
            together.begin(user, course, path, templates.text("lesson/" + language.tag() + ".md"));
        }
    }
}
