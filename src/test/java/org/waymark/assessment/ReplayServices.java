package org.waymark.assessment;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** Going through attempts again. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Replays.class, Replaying.class})
public class ReplayServices {}
