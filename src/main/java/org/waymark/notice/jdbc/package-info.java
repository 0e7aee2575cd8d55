/** How notices are stored. */
@NullMarked
package org.waymark.notice.jdbc;

import org.jspecify.annotations.NullMarked;
