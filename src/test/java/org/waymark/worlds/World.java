package org.waymark.worlds;

import java.util.EnumMap;
import java.util.Map;
import org.waymark.classroom.Right;
import org.waymark.identity.UserId;

/**
 * A class with everybody in it and what they left behind, by the names that it has in addresses.
 *
 * @param assistants each with nothing but this right
 * @param helper on the staff without any right
 * @param learner one of the class, who did everything; a classmate did the same
 * @param asking somebody who waits to be let in
 * @param places what stands in addresses for something of this class, by what it is
 */
record World(
        Canaries canaries,
        UserId teacher,
        Map<Right, UserId> assistants,
        UserId helper,
        UserId learner,
        UserId asking,
        Map<Place, String> places) {

    /** What of a class has an address of its own. */
    enum Place {
        CLASSROOM,
        CODE,
        QUIZ_WORK,
        LESSON_WORK,
        ATTEMPT,
        RUNNING,
        CLASSMATES_ATTEMPT,
        ESSAY,
        PLAYTHROUGH,
        PLAYING,
        CLASSMATES_PLAYTHROUGH,
        WALK,
        CALENDAR
    }

    /** Addresses as they are in a world, of what is not there. */
    World missing() {
        var none = new EnumMap<Place, String>(Place.class);
        places.forEach((place, name) -> none.put(place, place == Place.CODE ? "ZZZZZZZZ" : "A".repeat(name.length())));
        return with(none);
    }

    /** An address of this world as it would be of something that is not there. */
    String missing(String address) {
        var none = missing();
        var other = address;
        for (var place : places.keySet()) {
            other = other.replace(at(place), none.at(place));
        }
        return other;
    }

    /** As if everything of this world were in that class. */
    World under(World other) {
        var mixed = new EnumMap<>(places);
        mixed.put(Place.CLASSROOM, other.at(Place.CLASSROOM));
        return with(mixed);
    }

    private World with(Map<Place, String> others) {
        return new World(canaries, teacher, assistants, helper, learner, asking, others);
    }

    String at(Place place) {
        return places.getOrDefault(place, "");
    }
}
