@NullMarked
package org.waymark.identity;

import org.jspecify.annotations.NullMarked;
