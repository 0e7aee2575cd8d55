package org.waymark.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.interchange.GiftText.Format;
import org.waymark.question.Rationale;

/** Texts of our questions as GIFT can say them, in one of their languages. */
final class GiftTold {

    private final Language language;
    private final DraftWords words;
    private final GiftPlain plain = new GiftPlain(new Report(""));
    private final Set<String> invitations;

    GiftTold(Language language) {
        this.language = language;
        this.words = new DraftWords(language);
        this.invitations =
                Stream.of("why", "why-right", "why-wrong").map(words::word).collect(Collectors.toUnmodifiableSet());
    }

    String word(String name) {
        return words.word(name);
    }

    String words(LocalizedText text) {
        return plain.read(plain(text.in(language)), Spot.NOWHERE);
    }

    GiftText typed(LocalizedText text) {
        return plain(plain.typed(plain(text.in(language)), Spot.NOWHERE));
    }

    Optional<GiftText> text(LocalizedText text) {
        return Optional.of(words(text)).filter(it -> !invitations.contains(it)).map(GiftTold::plain);
    }

    Optional<GiftText> feedback(Rationale rationale) {
        return text(rationale.explanation());
    }

    static GiftText plain(String text) {
        return new GiftText(Format.PLAIN, text);
    }

    /** A share as a percentage; nothing where it is all. */
    static Optional<BigDecimal> percent(BigDecimal share) {
        return share.compareTo(BigDecimal.ONE) == 0 ? Optional.empty() : Optional.of(inPercent(share));
    }

    static BigDecimal inPercent(BigDecimal share) {
        return share.movePointRight(2).setScale(GiftBody.PLACES, RoundingMode.HALF_UP);
    }
}
