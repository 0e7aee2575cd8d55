/** How attempts are stored. */
@NullMarked
package org.waymark.assessment.jdbc;

import org.jspecify.annotations.NullMarked;
