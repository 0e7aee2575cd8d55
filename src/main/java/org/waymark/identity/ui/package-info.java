/** Signing in, signing up, one's own profile. */
@NullMarked
package org.waymark.identity.ui;

import org.jspecify.annotations.NullMarked;
