/** Cards to sign in by, on paper. */
@NullMarked
package org.waymark.roster.card;

import org.jspecify.annotations.NullMarked;
