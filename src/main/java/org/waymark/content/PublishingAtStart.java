package org.waymark.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
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
    private final Path content;
    private boolean done;

    PublishingAtStart(Publishing publishing, @Value("${waymark.content}") String content) {
        this.publishing = publishing;
        this.content = Path.of(content);
    }

    @Override
    public void start() {
        if (Files.isDirectory(content)) {
            publishAll();
        } else {
            log.warn(
                    "there is no content folder {}: only what was published before is there", content.toAbsolutePath());
        }
        done = true;
    }

    private void publishAll() {
        try {
            for (var folder : CourseFolder.below(content)) {
                publishing.publish(CourseFolder.open(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the content folder " + content + " cannot be read", e);
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
