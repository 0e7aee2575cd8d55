package org.waymark.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.gradebook.Tables.table;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '=', nullValues = "none", textBlock = """
            points are put together                        =               = 8.5/10; 6/10                       = 72.50
            whoever is worth more weighs more              =               = 10/10; 0/100                       = 9.09
            full marks                                     =               = 10/10; 7/7                         = 100.00
            nothing at all                                 =               = 0/10; 0/7                          = 0.00
            no column                                      =               = ''                                 = none
            no mark yet                                    =               = -/10; -/10                         = none
            what has no mark yet does not count            =               = -/10; 6/10                         = 60.00
            excused leaves both sides                      =               = x/10; 6/10                         = 60.00
            excused from everything                        =               = x/10; x/5                          = none
            what is done and has no points does not count  =               = d/10; 6/10                         = 60.00
            nothing but that                               =               = d/10                               = none
            missing is nothing earned                      =               = !/10; 6/10                         = 30.00
            missing everything                             =               = !/10; !/10                         = 0.00
            not assigned to this learner                   =               = n/10; 6/10                         = 60.00
            what is only shown does not count              =               = ~10/10; 6/10                       = 60.00
            only something that is only shown              =               = ~10/10                             = none
            from work, seven places                        =               = w3.333333/10; w6.666667/10         = 50.00
            a hundredth of a point                         =               = 0.01/0.01; 0/0.02                  = 33.33
            the largest column                             =               = 10000/10000; 0.01/10000            = 50.00
            weights                                        = Q 40; E 60    = Q:8/10; E:50/100                   = 62.00
            weights below a hundred are in proportion      = Q 20; E 30    = Q:8/10; E:50/100                   = 62.00
            weights above a hundred are in proportion      = Q 50; E 100   = Q:8/10; E:50/100                   = 60.00
            an empty category does not weigh               = Q 40; E 60    = Q:8/10; E:-/100                    = 80.00
            nor one in which all is excused                = Q 40; E 60    = Q:8/10; E:x/100                    = 80.00
            nor one without columns                        = Q 40; E 50; L 10 = Q:8/10; E:50/100                = 63.33
            all missing in a category does weigh           = Q 40; E 60    = Q:8/10; E:!/100                    = 32.00
            a category of weight nothing                   = Q 0; E 100    = Q:10/10; E:5/10                    = 50.00
            only what has no weight is there               = Q 0; E 100    = Q:10/10; E:-/10                    = none
            no category has a weight                       = Q 0; E 0      = Q:10/10; E:5/10                    = none
            in no category while there are some            = Q 100         = Q:6/10; 10/10                      = 60.00
            weights with hundredths                        = Q 33.33; E 33.33; P 33.34 = Q:3/3; E:0/3; P:0/3    = 33.33
            thirds that make a half                        = Q 1; E 1; P 1 = Q:1/3; E:2/3; P:1/2                = 50.00
            the lowest goes                                = Q 100 drop 1  = Q:8.5/10; Q:6/10                   = 85.00
            the lowest share goes, not the fewest points   = Q 100 drop 1  = Q:5/5; Q:8/10                      = 100.00
            one always remains                             = Q 100 drop 9  = Q:8.5/10; Q:6/10                   = 85.00
            a single one is never dropped                  = Q 100 drop 1  = Q:6/10                             = 60.00
            the excused are not the lowest                 = Q 100 drop 1  = Q:x/10; Q:6/10; Q:9/10             = 90.00
            the missing are                                = Q 100 drop 1  = Q:!/10; Q:6/10                     = 60.00
            what has no mark yet is not the lowest         = Q 100 drop 1  = Q:-/10; Q:6/10                     = 60.00
            two go                                         = Q 100 drop 2  = Q:1/10; Q:9/10; Q:2/10; Q:7/10     = 80.00
            of equal ones the one worth more goes          = Q 100 drop 1  = Q:5/10; Q:50/100; Q:10/10          = 75.00
            each category drops its own                    = Q 50 drop 1; E 50 = Q:2/10; Q:8/10; E:1/10; E:9/10 = 65.00
            dropping does not make others weigh            = Q 40 drop 1; E 60 = Q:2/10; Q:8/10; E:-/10         = 80.00
            """)
    void workedTables(String what, String categories, String columns, BigDecimal percent) {
        assertThat(table(Optional.ofNullable(categories).orElse(""), columns)
                        .total()
                        .percent())
                .isEqualTo(Optional.ofNullable(percent));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '=', textBlock = """
            Q 100 drop 1      = Q:8.5/10; Q:6/10; Q:x/10; Q:-/10; Q:!/10 = COUNTED COUNTED EXCUSED OPEN LOWEST
            Q 100 drop 1      = Q:8/10; Q:n/10; 4/10                     = COUNTED | COUNTED
            Q 100 drop 1      = Q:8/10; Q:d/10; ~d/10                    = COUNTED DONE | DONE
            Q 100 drop 1      = Q:5/10; Q:5/10; Q:5/10                   = LOWEST COUNTED COUNTED
            ''                = 5/10; ~-/10                              = COUNTED | OPEN
            """)
    void eachColumnIsToldWhatBecameOfIt(String categories, String columns, String roles) {
        assertThat(Tables.roles(table(categories, columns).total())).isEqualTo(roles);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '=', textBlock = """
            ''                           = 5/10             = POINTS
            Q 40; E 60                   = Q:5/10; E:5/10   = AS_SET
            Q 33.33; E 33.33; P 33.34    = Q:1/1; E:1/1; P:1/1 = AS_SET
            Q 40; E 70                   = Q:5/10; E:5/10   = IN_PROPORTION
            Q 40; E 60                   = Q:5/10; E:-/10   = IN_PROPORTION
            Q 100; E 60                  = Q:5/10; E:-/10   = AS_SET
            Q 0; E 100                   = Q:5/10; E:-/10   = AS_SET
            """)
    void itIsSaidWhetherWeightsCountAsTheyAreSet(String categories, String columns, Total.Weighing weighing) {
        assertThat(table(categories, columns).total().weighing()).isEqualTo(weighing);
    }

    @Test
    void aPartTellsItsPointsItsPercentageAndTheWeightItReallyHas() {
        var total = table("Q 40 drop 1; E 40; L 20", "Q:8.5/10; Q:6/10; E:50/75; L:-/10")
                .total();

        assertThat(total.parts().get(0).result())
                .contains(new Total.Result(new BigDecimal("8.5"), new BigDecimal("10.00"), new BigDecimal("85.00")));
        assertThat(total.parts().get(0).weight()).contains(new BigDecimal("50.00"));
        assertThat(total.parts().get(1).result().orElseThrow().percent()).isEqualTo("66.67");
        assertThat(total.parts().get(2).result()).isEmpty();
        assertThat(total.parts().get(2).weight()).isEmpty();
        assertThat(total.parts().get(0).left(Total.Role.LOWEST)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} of 1000 are {1} and {2}")
    @CsvSource({
        "845, 85, 5", // a half goes up
        "844.99, 84, 4",
        "844.95, 84, 4", // first to 84.50 and then to 85 would be rounding twice
        "700, 70, 4",
        "699.9, 70, 4", // whoever sees 70 sees the band of 70
        "694.9, 69, 3",
        "550, 55, 3",
        "450, 45, 2",
        "444.9, 44, 1",
        "0, 0, 1",
        "1000, 100, 5"
    })
    void aFigureIsRoundedOnceAndTheBandGoesByIt(BigDecimal points, BigDecimal number, String band) {
        var turkish = Scale.of(Scale.Kind.TURKISH_FIVE);
        var both = new Scale(Scale.Kind.OWN, Optional.of(100), 0, turkish.bands());

        var grade = table("", points + "/1000", both).total().grade().orElseThrow();

        assertThat(grade).isEqualTo(new Grade(Optional.of(number), Optional.of(100), Optional.of(band)));
    }

    @Test
    void theGradeComesFromTheExactResultNotFromItsPercentage() {
        // 2/3 of 20 is 13.333…; two thirds rounded to 67 percent would give 13.4
        var grade =
                table("", "2/3", Scale.of(Scale.Kind.TWENTY)).total().grade().orElseThrow();

        assertThat(grade.number()).contains(new BigDecimal("13.3"));
        assertThat(grade.band()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void thePercentageIsSaidLikeTheGradeAndIsRoundedWithIt(int places) {
        var scale = new Scale(Scale.Kind.PERCENT, Optional.of(100), places, List.of());
        for (var points = 0; points <= 1_357; points++) {
            var total = table("", points + "/1357", scale).total();

            assertThat(total.percent())
                    .isEqualTo(total.grade().orElseThrow().number())
                    .isEqualTo(total.parts().getFirst().result().map(Total.Result::percent));
        }
    }

    @Test
    void sixtyColumnsWithUglyFractionsStayExact() {
        var columns = String.join("; ", Collections.nCopies(60, "Q:w0.142857/0.43"));
        var whole = table("Q 7", columns).total();
        var one = table("Q 7", "Q:w0.142857/0.43").total();

        assertThat(whole.percent()).isEqualTo(one.percent());
        assertThat(whole.grade()).isEqualTo(one.grade());
    }

    @Test
    void theOrderOfColumnsMakesNoDifference() {
        var some = List.of("Q:3/7", "Q:5/9", "Q:1/3", "E:2/11", "E:4/13", "Q:!/5", "E:x/9");
        var expected = table("Q 37 drop 2; E 21 drop 1", String.join(";", some))
                .total()
                .percent();
        for (var seed = 0; seed < 50; seed++) {
            var shuffled = new java.util.ArrayList<>(some);
            Collections.shuffle(shuffled, new java.util.Random(seed));

            assertThat(table("Q 37 drop 2; E 21 drop 1", String.join(";", shuffled))
                            .total()
                            .percent())
                    .isEqualTo(expected);
        }
    }
}
