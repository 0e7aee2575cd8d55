/** How walks of classes are stored. */
@NullMarked
package org.waymark.live.jdbc;

import org.jspecify.annotations.NullMarked;
