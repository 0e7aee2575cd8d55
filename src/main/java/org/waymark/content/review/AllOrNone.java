package org.waymark.content.review;

import java.util.regex.Pattern;
import org.waymark.base.Language;

/** Options that speak of the others: whoever can rule out one of them, or is sure of two, need not know the rest. */
final class AllOrNone {

    private static final Pattern ENGLISH = Pattern.compile(
            "(all|none|both|neither|any)( of)?( (the|these|those|them))?( (above|options|answers|others|following))?");
    private static final Pattern TURKISH =
            Pattern.compile("((yukarıdaki(ler)?|bunlar|verilenler|seçenekler)(ın|in)? ?)?"
                    + "(hepsi|tümü|tamamı|hiç ?biri(si)?|(her )?ikisi( de)?)( (doğru|yanlış)(dur|tur|tır)?)?");
    private static final Pattern AZERBAIJANI =
            Pattern.compile("((yuxarıdakılar|bunlar|verilənlər|variantlar|cavablar)(ın|in)? ?)?"
                    + "(hamısı|heç ?bir[iı](si)?|hər ikisi)( (doğru|düzgün|yanlış)(dur|dür|dır)?)?");

    private AllOrNone() {}

    static boolean is(String option, Language language) {
        var plain = option.toLowerCase(language.locale())
                .replaceAll("[.!…\"“”]+", "")
                .strip();
        return pattern(language).matcher(plain).matches();
    }

    private static Pattern pattern(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case TURKISH -> TURKISH;
            case AZERBAIJANI -> AZERBAIJANI;
        };
    }
}
