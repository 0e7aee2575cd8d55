package org.waymark.gradebook;

import java.util.List;
import java.util.Map;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/**
 * What was changed for a learner in a column.
 *
 * @param changes the newest first
 * @param people whoever made them
 */
public record History(List<EntryChange> changes, Map<UserId, Person> people) {}
