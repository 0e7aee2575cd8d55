/** Databases to keep storage contracts on. */
@NullMarked
package org.waymark.storage;

import org.jspecify.annotations.NullMarked;
