/** The map of a scenario and the signs of its bases; shared by playing, the debrief and the class. */
@NullMarked
@NamedInterface("ui")
package org.waymark.scenario.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
