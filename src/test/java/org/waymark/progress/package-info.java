/** What was done, tested. */
@NullMarked
package org.waymark.progress;

import org.jspecify.annotations.NullMarked;
