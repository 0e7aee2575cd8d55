/** How work and what is granted to single learners are stored. */
@NullMarked
package org.waymark.assignment.jdbc;

import org.jspecify.annotations.NullMarked;
