package org.waymark.classreport;

import java.util.Optional;
import org.waymark.assessment.Obeyed;

/**
 * What became of a press for one learner.
 *
 * @param obeyed empty where something broke and nothing was done
 */
public record Steered(Learner learner, Optional<Obeyed> obeyed) {}
