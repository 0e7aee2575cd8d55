/** How playthroughs are stored. */
@NullMarked
package org.waymark.playthrough.jdbc;

import org.jspecify.annotations.NullMarked;
