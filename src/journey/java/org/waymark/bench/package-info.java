/** How fast it is: virtual learners against the packaged program, with its database, on one machine. */
@NullMarked
package org.waymark.bench;

import org.jspecify.annotations.NullMarked;
