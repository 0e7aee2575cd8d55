/** Attempts over HTTP, for pages whose session may be gone. */
@NullMarked
package org.waymark.assessment.web;

import org.jspecify.annotations.NullMarked;
