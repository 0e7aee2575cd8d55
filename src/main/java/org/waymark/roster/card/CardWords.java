package org.waymark.roster.card;

import org.waymark.base.Language;

/**
 * What stands on every card.
 *
 * @param title of the file
 * @param classroom what the class is called
 * @param address what people type to get here
 * @param hint what happens at the first sign-in
 */
public record CardWords(
        Language language,
        String title,
        String classroom,
        String addressLabel,
        String address,
        String userNameLabel,
        String passwordLabel,
        String hint) {}
