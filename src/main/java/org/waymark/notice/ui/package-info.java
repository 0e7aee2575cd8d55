/** The list of notices, and the sign in the frame that says how many are new. */
@NullMarked
package org.waymark.notice.ui;

import org.jspecify.annotations.NullMarked;
