package org.waymark.question;

import java.util.Optional;

/**
 * One thing that a learner did with an item.
 *
 * @param response as it stood then
 * @param certainty how sure the learner was of it, where that was asked
 */
public record Try(Act act, Response response, Optional<Certainty> certainty) {}
