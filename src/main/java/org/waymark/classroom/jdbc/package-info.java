/** How classes are stored. */
@NullMarked
package org.waymark.classroom.jdbc;

import org.jspecify.annotations.NullMarked;
