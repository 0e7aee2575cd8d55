package org.waymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;

class ArchitectureTest {

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.waymark");

    private static final DescribedPredicate<JavaClass> NO_FRAMEWORK = resideInAnyPackage(
            "org.waymark..", "java..", "org.jspecify..", "org.springframework.modulith", "com.google.errorprone..");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Waymark.class).verify();
    }

    @Test
    void theModelsKnowNoFramework() {
        classes()
                .that()
                .resideInAnyPackage("org.waymark.base", "org.waymark.question", "org.waymark.interchange")
                .should()
                .onlyDependOnClassesThat(NO_FRAMEWORK)
                .check(CODE);
    }

    @Test
    void whatTravelsKnowsOnlyTheModelAndJson() {
        classes()
                .that()
                .resideInAnyPackage("org.waymark.question.wire")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("org.waymark.question", "org.waymark.question.wire", "org.waymark.base")
                                .or(resideInAnyPackage(
                                        "java..",
                                        "org.jspecify..",
                                        "org.springframework.modulith",
                                        "com.google.errorprone..",
                                        "tools.jackson..")))
                .check(CODE);
    }

    @Test
    void recordsEnumsAndInterfacesKnowNoFramework() {
        classes()
                .that()
                .resideInAnyPackage(
                        "org.waymark.content", "org.waymark.assessment", "org.waymark.progress", "org.waymark.identity")
                .and(DescribedPredicate.describe(
                        "are records, enums or interfaces",
                        (JavaClass type) -> type.isRecord() || type.isEnum() || type.isInterface()))
                .should()
                .onlyDependOnClassesThat(NO_FRAMEWORK)
                .check(CODE);
    }

    @Test
    void onlyUiPackagesKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.waymark..ui", "org.waymark.ui..", "org.waymark.identity")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CODE);
    }

    @Test
    void onlyJdbcPackagesKnowSql() {
        noClasses()
                .that()
                .resideInAPackage("org.waymark.*..")
                .and()
                .resideOutsideOfPackages("org.waymark..jdbc")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                .check(CODE);
    }

    @Test
    void viewsStayPrivate() {
        noClasses().that().areAnnotatedWith(Route.class).should().bePublic().check(CODE);
    }

    @Test
    void nobodyInjectsIntoFields() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Autowired")
                .check(CODE);
    }

    @Test
    void noServiceNeedsMoreThanFiveOthers() {
        var services = CODE.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .toList();

        assertThat(services)
                .isNotEmpty()
                .allSatisfy(service -> assertThat(service.getConstructors())
                        .as(service.getName())
                        .allSatisfy(constructor ->
                                assertThat(constructor.getRawParameterTypes()).hasSizeLessThanOrEqualTo(5)));
    }

    @Test
    void stateIsNeverStatic() {
        var mutable = CODE.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .filter(field -> !field.getName().startsWith("$"))
                .toList();

        assertThat(mutable).isEmpty();
    }

    @Test
    void noClassPassesFourHundredLines() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var long_ = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(ArchitectureTest::passesFourHundredLines)
                    .toList();

            assertThat(long_).isEmpty();
        }
    }

    private static boolean passesFourHundredLines(Path file) {
        try {
            return Files.readAllLines(file).size() > 400;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void onlySafeHtmlBecomesMarkup() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var dangerous = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(ArchitectureTest::linesThatMakeMarkup)
                    .toList();

            assertThat(dangerous).isEqualTo(List.of());
        }
    }

    /** {@code new Html(…)} anywhere, {@code innerHTML} outside the one class that takes nothing but SafeHtml, scripts put together from parts. */
    private static java.util.stream.Stream<String> linesThatMakeMarkup(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.contains("new Html(")
                            || (line.contains("\"innerHTML\"") && !file.endsWith("content/ui/Prose.java"))
                            || line.matches(".*executeJs\\(\\s*[^\"A-Z)\\s].*"))
                    .map(line -> file.getFileName() + ": " + line.strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
