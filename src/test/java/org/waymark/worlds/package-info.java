/** Two classes that know nothing of each other, and every page and every address asked for by everybody. */
@NullMarked
package org.waymark.worlds;

import org.jspecify.annotations.NullMarked;
