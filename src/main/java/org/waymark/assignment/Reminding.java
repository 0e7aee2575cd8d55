package org.waymark.assignment;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Looks every few minutes for what learners are to be told of their work. Any number of instances may do so on one database. */
@Service
public class Reminding {

    private static final Logger log = LoggerFactory.getLogger(Reminding.class);

    private final RemindingClasses classes;
    private final Clock clock;

    Reminding(RemindingClasses classes, Clock clock) {
        this.classes = classes;
        this.clock = clock;
    }

    /** Tells everybody what is new; how much that was. A class that cannot be told does not keep the others from it. */
    @Scheduled(fixedDelay = 180_000, initialDelay = 30_000)
    public int remind() {
        var news = new News(clock.instant());
        var told = 0;
        for (var classroom : classes.withNews(news)) {
            try {
                told += classes.tell(classroom, news);
            } catch (RuntimeException failure) {
                log.warn("class {} could not be told of its work; it is tried again", classroom.value(), failure);
            }
        }
        if (told > 0) {
            log.info("learners were told of their work {} times", told);
        }
        return told;
    }
}
