/** Who of the staff sees what, in every service at once. */
@NullMarked
package org.waymark.oversight;

import org.jspecify.annotations.NullMarked;
