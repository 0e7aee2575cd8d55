/** Tests that cross the modules. */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;
