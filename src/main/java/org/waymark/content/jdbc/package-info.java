/** How editions and reading marks are stored. */
@NullMarked
package org.waymark.content.jdbc;

import org.jspecify.annotations.NullMarked;
