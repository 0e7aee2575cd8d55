@NullMarked
package org.waymark.identity.web;

import org.jspecify.annotations.NullMarked;
