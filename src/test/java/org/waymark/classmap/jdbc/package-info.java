/** Counting what databases have kept. */
@NullMarked
package org.waymark.classmap.jdbc;

import org.jspecify.annotations.NullMarked;
