package org.waymark.roster;

/**
 * How far an errand has come.
 *
 * @param errand which it is: another one may have come in its place by the time somebody says something to it
 */
public record Stage(String errand, Progress progress) {

    public boolean isUnderWay() {
        return progress.isUnderWay();
    }
}
