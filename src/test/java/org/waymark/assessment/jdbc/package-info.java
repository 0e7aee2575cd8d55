/** How attempts are stored, tested. */
@NullMarked
package org.waymark.assessment.jdbc;

import org.jspecify.annotations.NullMarked;
