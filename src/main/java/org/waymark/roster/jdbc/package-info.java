/** How it is stored which accounts were opened for which class. */
@NullMarked
package org.waymark.roster.jdbc;

import org.jspecify.annotations.NullMarked;
