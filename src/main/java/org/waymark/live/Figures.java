package org.waymark.live;

/** How many take part, and how many of them have voted in the present ballot. */
public record Figures(Members members, int voted) {}
