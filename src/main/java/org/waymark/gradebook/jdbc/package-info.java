/** How gradebooks, and what was released of them, are kept in a database. */
@NullMarked
package org.waymark.gradebook.jdbc;

import org.jspecify.annotations.NullMarked;
