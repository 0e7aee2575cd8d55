package org.waymark.content.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Sha256;

/**
 * What files said when they were read: one that says the same again is not read again. No more is remembered than fits; what nobody has
 * asked for longest goes first. Several readings may share it.
 */
public final class KnownFiles {

    /** What a file weighs besides its characters. */
    private static final int FRAME = 500;

    /** Everything on which it depends what a file says, but for the pictures that it shows. */
    private record Key(String path, String digest, Optional<Language> original, Object given) {}

    private record Said(Optional<?> shape, List<Problem> problems, Index index, long weight) {}

    private final long most;
    private final Map<Key, Said> known = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;
    private long readings;

    /** @param most characters of files, altogether */
    public KnownFiles(long most) {
        this.most = most;
    }

    /** Nothing is known, and nothing is remembered. */
    static KnownFiles none() {
        return new KnownFiles(0);
    }

    /**
     * What a file says. Its problems, and what it names and speaks of, are added to the reading that it is opened for.
     *
     * @param given what else the shape of the file depends on
     */
    <T> Optional<T> read(
            Class<T> type, String text, OpenFile file, Object given, Function<OpenFile, Optional<T>> reading) {
        var key = new Key(file.path(), Sha256.hex(text), file.original(), given);
        var said = find(key)
                .filter(it -> it.index().showsThoseOf(file.index()))
                .orElseGet(() -> keep(key, said(text, file.alone(), reading)));
        file.problems().addAll(said.problems());
        file.index().add(said.index());
        return said.shape().map(type::cast);
    }

    private static <T> Said said(String text, OpenFile alone, Function<OpenFile, Optional<T>> reading) {
        var shape = reading.apply(alone);
        return new Said(shape, List.copyOf(alone.problems()), alone.index(), text.length() + FRAME);
    }

    private synchronized Optional<Said> find(Key key) {
        return Optional.ofNullable(known.get(key));
    }

    private synchronized Said keep(Key key, Said said) {
        readings++;
        var before = known.put(key, said);
        weight += said.weight() - (before == null ? 0 : before.weight());
        var oldest = known.values().iterator();
        while (weight > most && oldest.hasNext()) {
            weight -= oldest.next().weight();
            oldest.remove();
        }
        return said;
    }

    /** How many files had to be read so far. */
    synchronized long readings() {
        return readings;
    }

    /** How much is remembered, in characters. */
    synchronized long weight() {
        return weight;
    }
}
