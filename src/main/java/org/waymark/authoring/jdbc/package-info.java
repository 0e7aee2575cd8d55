/** How drafts and the rights of their authors are stored. */
@NullMarked
package org.waymark.authoring.jdbc;

import org.jspecify.annotations.NullMarked;
