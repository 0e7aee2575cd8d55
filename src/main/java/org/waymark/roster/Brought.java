package org.waymark.roster;

import java.util.List;

/**
 * What a list has brought.
 *
 * @param cards of those for whom accounts were opened, or who get new first passwords
 * @param came how many others came into the class
 * @param groups how many groups were made
 */
public record Brought(List<Card> cards, int came, int groups) {

    public Brought {
        cards = List.copyOf(cards);
    }
}
