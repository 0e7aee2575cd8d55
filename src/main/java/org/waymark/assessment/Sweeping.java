package org.waymark.assessment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Looks every second for attempts whose time is up. Any number of instances may do so on one database. */
@Service
@EnableScheduling
public class Sweeping {

    private static final Logger log = LoggerFactory.getLogger(Sweeping.class);
    private static final int BATCH = 100;

    private final HandingInOverdue handingIn;

    Sweeping(HandingInOverdue handingIn) {
        this.handingIn = handingIn;
    }

    /** Hands in everything that is overdue; how many attempts that were. */
    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    public int sweep() {
        var all = 0;
        try {
            for (var last = BATCH; last == BATCH; all += last) {
                last = handingIn.handIn(BATCH);
            }
        } catch (RuntimeException failure) {
            log.warn("a batch of overdue attempts could not be handed in; each is tried alone", failure);
            all += oneByOne();
        }
        if (all > 0) {
            log.info(
                    "{} attempts were handed in because their time was up, or went on after a day without anybody",
                    all);
        }
        return all;
    }

    /** One attempt that cannot be handed in must not keep the others from it. */
    private int oneByOne() {
        var all = 0;
        for (var tried = 0; tried < BATCH; tried++) {
            try {
                var last = handingIn.handIn(1);
                if (last == 0) {
                    break;
                }
                all += last;
            } catch (RuntimeException failure) {
                log.error("attempts {} cannot be handed in and are put off", handingIn.putOff(), failure);
            }
        }
        return all;
    }
}
