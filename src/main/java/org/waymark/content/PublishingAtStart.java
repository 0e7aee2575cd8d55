package org.waymark.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.content.files.CourseFolder;

/** Looks through the course folders when the application starts, before the first page can be asked for. */
@Component
class PublishingAtStart implements SmartLifecycle {

    /** The web server starts close to the last phase. */
    private static final int BEFORE_THE_WEB_SERVER = 0;

    private static final Logger log = LoggerFactory.getLogger(PublishingAtStart.class);

    private final Publishing publishing;
    private final ContentFolder content;
    private final CoursesInTrouble trouble;
    private boolean done;

    PublishingAtStart(Publishing publishing, ContentFolder content, CoursesInTrouble trouble) {
        this.publishing = publishing;
        this.content = content;
        this.trouble = trouble;
    }

    @Override
    public void start() {
        if (content.isThere()) {
            content.folders().forEach(this::publish);
        } else {
            log.warn("there is no content folder {}: only what was published before is there", content.place());
        }
        done = true;
    }

    /** What nobody foresaw in one course keeps no other from being there; what was published of it before stays. */
    private void publish(Path folder) {
        try {
            // half one edition and half the next, where it was being written, until somebody has looked after it
            content.settle(folder);
            publishing.publish(CourseFolder.open(folder));
        } catch (IOException e) {
            log.error("course folder {} was being written and could not be put in order", folder.getFileName(), e);
            inTrouble(folder, "content.problem.half-written");
        } catch (RuntimeException e) {
            log.error("course folder {} could not be published", folder.getFileName(), e);
            inTrouble(folder, "content.problem.unexpected");
        }
    }

    private void inTrouble(Path folder, String key) {
        trouble.remember(String.valueOf(folder.getFileName()), List.of(Problem.error(new Place("", 0), key)));
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
