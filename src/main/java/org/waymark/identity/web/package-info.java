/** Signing in over HTTP: sessions, devices, headers. */
@NullMarked
package org.waymark.identity.web;

import org.jspecify.annotations.NullMarked;
