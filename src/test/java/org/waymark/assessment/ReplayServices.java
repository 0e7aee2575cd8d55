package org.waymark.assessment;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.waymark.identity.Overseeing;

/** Going through attempts again, and verifying all of them. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Overseeing.class, Replays.class, Replaying.class, VerifyingAttempts.class})
public class ReplayServices {}
