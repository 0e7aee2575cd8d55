/** Where a class joins, votes and looks back, and where an instructor leads it. */
@NullMarked
package org.waymark.live.ui;

import org.jspecify.annotations.NullMarked;
