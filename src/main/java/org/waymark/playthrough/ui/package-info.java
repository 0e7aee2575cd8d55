/** Where scenarios are played and talked about; parts of a story are shared with other pages on which it is walked. */
@NullMarked
@NamedInterface("ui")
package org.waymark.playthrough.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
