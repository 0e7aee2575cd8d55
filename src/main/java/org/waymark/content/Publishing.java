package org.waymark.content;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Ids;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;

/** Checking a course folder, freezing it as the next edition, and announcing that. */
@Service
public class Publishing {

    private static final Logger log = LoggerFactory.getLogger(Publishing.class);

    private final Editions editions;
    private final CoursesInTrouble trouble;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(Editions editions, CoursesInTrouble trouble, ApplicationEventPublisher events, Clock clock) {
        this.editions = editions;
        this.trouble = trouble;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Publishes the folder if it has changed and has no error; otherwise the last good edition stays.
     *
     * @return the new edition, if there is one
     */
    @Transactional
    public Optional<EditionId> publish(CourseFolder folder) {
        var files = folder.files();
        var reading = CourseReader.read(folder);
        if (reading.hasErrors()) {
            var errors = reading.problems().stream().filter(Problem::isError).count();
            trouble.remember(files.folder(), reading.problems());
            log.warn("course {} was not published: {} errors; see check", files.folder(), errors);
            return Optional.empty();
        }
        trouble.forget(files.folder());
        return freeze(new Slug(files.folder()), files);
    }

    private Optional<EditionId> freeze(Slug course, CourseFiles files) {
        var last = editions.newest(course);
        var digest = files.digest();
        if (last.isPresent() && last.get().digest().equals(digest)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var number = last.map(FrozenEdition::number).orElse(0) + 1;
        var edition = new FrozenEdition(new EditionId(Ids.timeOrdered(now)), course, number, digest, now);
        if (!editions.add(edition, files)) {
            log.info("course {} was published as edition {} by another instance", course, number);
            return Optional.empty();
        }
        events.publishEvent(new EditionPublished(edition.id(), course, number));
        log.info("course {} was published as edition {}", course, number);
        return Optional.of(edition.id());
    }
}
