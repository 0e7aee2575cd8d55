/** Gradebooks kept in databases, tried. */
@NullMarked
package org.waymark.gradebook.jdbc;

import org.jspecify.annotations.NullMarked;
