package org.waymark;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.waymark.identity.DemoPupil;
import org.waymark.identity.UserId;

/**
 * One of the demo class, and how they are.
 *
 * @param ability how likely they are right, from 0 to 1
 * @param diligence how likely they do what is asked, from 0 to 1
 */
record DemoClassmate(DemoPupil pupil, double ability, double diligence, DemoHabit habit) {

    /** From it follows who knows what and who does what when. */
    private static final long SEED = 1918;

    private static final double LOWEST = 0.35;

    private static final List<String> NAMES = List.of(
            "Aysel Quliyeva",
            "Murad Həsənov",
            "Nigar Əliyeva",
            "Elvin Rzayev",
            "Günel İsmayılova",
            "Emre Yıldız",
            "Zehra Aksoy",
            "Kənan Abbasov",
            "Sevinc Orucova",
            "Burak Şahin",
            "Ləman Hüseynova",
            "Tural Nəbiyev",
            "Elif Çetin",
            "Orxan Səfərov",
            "Fidan Cəfərova",
            "Rəşad Babayev",
            "Aytac Vəliyeva",
            "Mert Korkmaz",
            "Ülviyyə Məmmədli",
            "Anar Kərimov",
            "Cavid Mirzəyev",
            "Nərmin Tağıyeva",
            "Selin Arslan",
            "Toğrul İbrahimli");

    private static final List<String> USER_NAMES = List.of(
            "aysel.quliyeva",
            "murad.hesenov",
            "nigar.eliyeva",
            "elvin.rzayev",
            "gunel.ismayilova",
            "emre.yildiz",
            "zehra.aksoy",
            "kenan.abbasov",
            "sevinc.orucova",
            "burak.sahin",
            "leman.huseynova",
            "tural.nebiyev",
            "elif.cetin",
            "orxan.seferov",
            "fidan.ceferova",
            "resad.babayev",
            "aytac.veliyeva",
            "mert.korkmaz",
            "ulviyye.memmedli",
            "anar.kerimov",
            "cavid.mirzeyev",
            "nermin.tagiyeva",
            "selin.arslan",
            "togrul.ibrahimli");

    /** All of the class, always the same ones. */
    static List<DemoClassmate> all() {
        var random = new Random(SEED);
        return IntStream.range(0, NAMES.size())
                .mapToObj(place -> classmate(place, random))
                .toList();
    }

    private static DemoClassmate classmate(int place, Random random) {
        var pupil = new DemoPupil(place + 1, USER_NAMES.get(place), NAMES.get(place));
        var habit = habit(place + 1);
        var ability = LOWEST + (1 - LOWEST) * random.nextDouble();
        var diligence = (1 + random.nextDouble()) / 2;
        return new DemoClassmate(pupil, habit == DemoHabit.STRUGGLING ? LOWEST / 2 : ability, diligence, habit);
    }

    private static DemoHabit habit(int number) {
        return switch (number) {
            case 4, 10, 17, 20 -> DemoHabit.LATE;
            case 7 -> DemoHabit.AFTER_CLOSING;
            case 14, 21 -> DemoHabit.STRUGGLING;
            case 16 -> DemoHabit.STOPPED;
            case 12, 23 -> DemoHabit.IDLE;
            default -> DemoHabit.STEADY;
        };
    }

    UserId id() {
        return pupil.id();
    }

    /** What decides for them, the same every time. */
    Random chance() {
        return new Random(SEED * NAMES.size() + pupil.number());
    }
}
