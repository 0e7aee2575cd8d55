package org.waymark.roster;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.identity.UserName;

/** What stands in a column of a list. */
public enum Column {
    NAME("""
            ad soyad, adı soyadı, adı ve soyadı, ad ve soyad, adsoyad, isim soyisim, isim soyad, soyad ad, soyadı adı,
            öğrenci, öğrenci adı, öğrenci adı soyadı, öğrencinin adı soyadı, ad və soyad, adı və soyadı, şagird, şagirdin adı,
            şagirdin adı və soyadı, tələbə, tələbənin adı, soyadı adı atasının adı, soyad ad ata adı, s a a, saa,
            name, full name, display name, student, student name, learner, learner name, pupil"""),
    GIVEN_NAME("ad, adı, isim, ismi, first name, firstname, given name, given names, forename"),
    FAMILY_NAME("""
            soyad, soyadı, soyisim, soyismi, soyadınız, familiya, familiyası, surname, last name, lastname, family name"""),
    USER_NAME("""
            kullanıcı adı, kullanıcı, kullanıcıadı, istifadəçi adı, istifadəçi, user name, username, user, login"""),
    GROUP("""
            grup, grubu, grup adı, şube, şubesi, takım, qrup, qrupu, qrupun adı, bölmə, group, group name, team"""),
    IGNORED("");

    private static final Map<String, Column> BY_HEADING = Arrays.stream(values())
            .flatMap(column -> Arrays.stream(column.headings.split(",", -1))
                    .map(Column::folded)
                    .filter(it -> !it.isEmpty())
                    .distinct()
                    .map(heading -> Map.entry(heading, column)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String headings;

    /** @param headings as people write them in three languages */
    Column(String headings) {
        this.headings = headings;
    }

    /** What a heading says about its column; nothing where it says nothing that is known. */
    static Optional<Column> headed(String heading) {
        return Optional.ofNullable(BY_HEADING.get(folded(heading)));
    }

    /** Without case, signs and what distinguishes letters: many keyboards have no ğ or ə. */
    private static String folded(String heading) {
        var plain = Normalizer.normalize(UserName.key(heading), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ə', 'e')
                .replace('ı', 'i');
        return plain.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }
}
