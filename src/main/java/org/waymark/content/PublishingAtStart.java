package org.waymark.content;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.waymark.content.files.CourseFolder;

/** Looks through the course folders when the application starts, before the first page can be asked for. */
@Component
class PublishingAtStart implements SmartLifecycle {

    /** The web server starts close to the last phase. */
    private static final int BEFORE_THE_WEB_SERVER = 0;

    private static final Logger log = LoggerFactory.getLogger(PublishingAtStart.class);

    private final Publishing publishing;
    private final ContentFolder content;
    private boolean done;

    PublishingAtStart(Publishing publishing, ContentFolder content) {
        this.publishing = publishing;
        this.content = content;
    }

    @Override
    public void start() {
        if (content.isThere()) {
            content.folders().stream().filter(this::isSettled).forEach(it -> publishing.publish(CourseFolder.open(it)));
        } else {
            log.warn("there is no content folder {}: only what was published before is there", content.place());
        }
        done = true;
    }

    /** A folder that was being written is half one edition and half the next until somebody has looked after it. */
    private boolean isSettled(Path folder) {
        try {
            content.settle(folder);
            return true;
        } catch (IOException e) {
            log.error("course folder {} was being written and could not be put in order", folder.getFileName(), e);
            return false;
        }
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
