/** How progress is stored, tested. */
@NullMarked
package org.waymark.progress.jdbc;

import org.jspecify.annotations.NullMarked;
