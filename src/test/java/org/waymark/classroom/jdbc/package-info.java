/** Counting what databases have kept. */
@NullMarked
package org.waymark.classroom.jdbc;

import org.jspecify.annotations.NullMarked;
