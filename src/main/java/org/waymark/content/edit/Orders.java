package org.waymark.content.edit;

import java.util.ArrayList;
import java.util.List;

/** Lists with one entry more, less or elsewhere. */
final class Orders {

    private Orders() {}

    static <E> List<E> with(List<E> entries, int index, E entry) {
        check(index, entries.size());
        var all = new ArrayList<E>(entries);
        all.add(index, entry);
        return List.copyOf(all);
    }

    static <E> List<E> without(List<E> entries, int index) {
        check(index, entries.size() - 1);
        var all = new ArrayList<E>(entries);
        all.remove(index);
        return List.copyOf(all);
    }

    static <E> List<E> moved(List<E> entries, int from, int to) {
        check(from, entries.size() - 1);
        check(to, entries.size() - 1);
        var all = new ArrayList<E>(entries);
        all.add(to, all.remove(from));
        return List.copyOf(all);
    }

    static <E> List<E> replaced(List<E> entries, int index, E entry) {
        check(index, entries.size() - 1);
        var all = new ArrayList<E>(entries);
        all.set(index, entry);
        return List.copyOf(all);
    }

    private static void check(int index, int most) {
        if (index < 0 || index > most) {
            throw new EditRefused("there is no place " + index);
        }
    }
}
