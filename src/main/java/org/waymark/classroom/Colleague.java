package org.waymark.classroom;

import org.waymark.identity.Person;

/** Somebody who runs a class, with their name. */
public record Colleague(Person person, StaffMember member) {}
