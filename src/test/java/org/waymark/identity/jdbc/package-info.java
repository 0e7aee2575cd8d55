@NullMarked
package org.waymark.identity.jdbc;

import org.jspecify.annotations.NullMarked;
