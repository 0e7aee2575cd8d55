package org.waymark.playthrough.ui;

import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayingScenarios;

/** Something that a learner wants to do in a playthrough. */
@FunctionalInterface
interface Deed {

    void by(PlayingScenarios playing, UserId learner, String token);
}
