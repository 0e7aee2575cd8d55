package org.waymark.playthrough;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.waymark.identity.Overseeing;

/** What the staff does with playthroughs; storage, library, notices and clock come from whoever imports it. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Overseeing.class,
    OverseenPlaythroughs.class,
    FollowingPlaythroughs.class,
    WaitingReasons.class,
    RatingReasons.class
})
public class RatingServices {}
