/** How values that every module keeps are kept; shared by the storages of all modules. */
@NullMarked
@NamedInterface("jdbc")
package org.waymark.base.jdbc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
