package org.waymark.interchange;

/** Where something stands in a text: its line and its column, both counted from 1. */
public record Spot(int line, int column) {

    /** Of what was not read from anywhere. */
    static final Spot NOWHERE = new Spot(0, 0);
}
