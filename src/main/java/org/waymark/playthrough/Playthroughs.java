package org.waymark.playthrough;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.scenario.Made;

/** Where playthroughs are kept. Steps are added and never changed. */
public interface Playthroughs {

    /** Keeps a new playthrough; gives back the open one of this learner where there is one already. */
    Playthrough start(Playthrough playthrough);

    /**
     * The playthrough with this token.
     *
     * @throws PlaythroughNotFound when there is none
     */
    Playthrough get(String token);

    /** As {@link #get}, and nobody else can change it until the transaction ends. */
    Playthrough forChange(String token);

    /** Keeps what has become of a playthrough: its last step, where {@code fresh} is one, and its result. */
    void keep(Playthrough playthrough, int fresh);

    /** All of a learner at a scenario, the newest first. */
    List<Playthrough> at(UserId learner, Slug course, Slug scenario);

    /** Every playthrough that is over, the earliest first, for entering again what was announced of it. */
    void finished(Consumer<Playthrough> each);

    /** How many learners have made each choice of a scenario at least once, in any of their playthroughs. */
    Map<Made, Integer> learnersPerChoice(Slug course, Slug scenario);

    /** Every way that was gone in a scenario, by anybody and on any edition, the earliest first. */
    List<PlayedWay> ways(Slug course, Slug scenario);
}
