@NullMarked
package org.waymark.authoring.items;

import org.jspecify.annotations.NullMarked;
