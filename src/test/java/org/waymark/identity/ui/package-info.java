@NullMarked
package org.waymark.identity.ui;

import org.jspecify.annotations.NullMarked;
