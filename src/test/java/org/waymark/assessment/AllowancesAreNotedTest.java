package org.waymark.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.waymark.identity.UserId;

/** Nobody allows anybody anything without its being known who did it. */
class AllowancesAreNotedTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.waymark");

    @Test
    void onlyTheServiceThatNotesWhoWritesAllowancesAndGroups() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(ChangingAllowances.class)
                .should()
                .callMethod(Allowances.class, "keep", UserId.class, Accommodation.class, int.class)
                .orShould()
                .callMethod(Allowances.class, "keep", QuizOverride.class)
                .orShould()
                .callMethod(Allowances.class, "remove", QuizOverride.Id.class, int.class)
                .orShould()
                .callMethod(LearnerGroups.class, "keep", LearnerGroup.class)
                .orShould()
                .callMethod(LearnerGroups.class, "remove", LearnerGroup.Id.class)
                .check(CODE);
    }
}
