/** Journeys through the packaged application in a real browser, and drills that break it. */
@NullMarked
package org.waymark.journey;

import org.jspecify.annotations.NullMarked;
