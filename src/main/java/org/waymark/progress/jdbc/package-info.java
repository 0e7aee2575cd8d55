/** How progress is stored. */
@NullMarked
package org.waymark.progress.jdbc;

import org.jspecify.annotations.NullMarked;
