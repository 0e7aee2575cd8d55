package org.waymark.authoring;

import org.waymark.identity.Person;

/** Somebody who writes a course. */
public record Author(Person person, Authorship authorship) {}
