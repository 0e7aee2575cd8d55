package org.waymark.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.content.files.CourseFolder;

/** Looks through the course folders when the application starts; before anything that needs courses to be there. */
@Component
@Order(0)
class PublishingAtStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(PublishingAtStart.class);

    private final Publishing publishing;
    private final Path content;

    PublishingAtStart(Publishing publishing, @Value("${waymark.content}") String content) {
        this.publishing = publishing;
        this.content = Path.of(content);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!Files.isDirectory(content)) {
            log.warn(
                    "there is no content folder {}: only what was published before is there", content.toAbsolutePath());
            return;
        }
        for (var folder : CourseFolder.below(content)) {
            publishing.publish(CourseFolder.open(folder));
        }
    }
}
