package org.waymark.base;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of the alphabet of whoever reads: the one order of every list of people, groups and classes.
 *
 * <p>It is the order that browsers give the same names, so that a list does not change its order with the page that shows it. The Java runtime knows no
 * alphabet of Azerbaijani and passes over spaces and hyphens; therefore the alphabets stand here.
 */
public final class NameOrder {

    /** Between first name and family name lies more than between two letters. */
    private static final String SPACES = "& '_' < ' ' < '-'";

    private static final RuleBasedCollator TURKISH =
            read("& C < ç , Ç & E < ə , Ə & G < ğ , Ğ & H < ı , I < i , İ & O < ö , Ö & S < ş , Ş & U < ü , Ü");
    private static final RuleBasedCollator AZERBAIJANI =
            read("& C < ç , Ç & E < ə , Ə & G < ğ , Ğ & H < x , X < ı , I < i , İ & K < q , Q"
                    + " & O < ö , Ö & S < ş , Ş & U < ü , Ü & Z < w , W");
    private static final RuleBasedCollator ENGLISH = read("& E < ə , Ə & I < ı");

    private NameOrder() {}

    /** Names as this language orders them; those that differ in nothing a reader looks for first are told apart by case and accents. */
    public static Comparator<String> of(Language language) {
        var alphabet = switch (language) {
            case TURKISH -> TURKISH;
            case AZERBAIJANI -> AZERBAIJANI;
            case ENGLISH -> ENGLISH;
        };
        var own = (Collator) alphabet.clone();
        return own::compare;
    }

    private static RuleBasedCollator read(String alphabet) {
        try {
            var common = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
            return new RuleBasedCollator(common.getRules() + SPACES + alphabet);
        } catch (ParseException e) {
            throw new IllegalStateException("an alphabet cannot be read", e);
        }
    }
}
