package org.waymark.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** A class at its first choice with the vote open. */
public final class ClassAtOnce {

    private final SharedWalks walks;
    private final Classes.Desk desk;
    private final SharedWalk walk;
    private final int size;

    public ClassAtOnce(SharedWalks walks, int size) {
        this.walks = walks;
        this.size = size;
        desk = Classes.Desk.on(walks);
        walk = desk.atTheFirstChoice(size);
        desk.open(walk);
    }

    /** One in three waits. */
    public boolean vote(int pupil) {
        desk.vote(walk, pupil, pupil % 3 == 0 ? "wait" : "light");
        return true;
    }

    public Split expected() {
        var waiting = size / 3;
        return new Split(Map.of("light", size - waiting, "wait", waiting));
    }

    public Split split() {
        var round = walks.get(walk.token()).present().orElseThrow();
        return Split.of(walks.votes(walk.id()), round.turn());
    }

    public int votesKept() {
        return walks.votes(walk.id()).size();
    }

    /** Another walk of the same instructor. */
    public void startAnother() {
        desk.start();
    }

    /** What the instructor finds again. */
    public List<LedWalk> led() {
        return desk.leading().walks(Classes.TEACHER, Classes.COURSE, Classes.SCENARIO);
    }

    public void close() {
        desk.close(walk);
    }

    public int rounds() {
        return walks.get(walk.token()).rounds().size();
    }

    /** Going on as one window after the other does it that shows the walk as it is now; whether it moved. */
    public Callable<Boolean> goingOn() {
        var turn = desk.turn(walk);
        return () -> {
            try {
                desk.leading().decide(Classes.TEACHER, walk.token(), turn, "light");
                return true;
            } catch (WalkRefused _) {
                return false;
            }
        };
    }
}
