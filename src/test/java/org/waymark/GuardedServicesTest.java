package org.waymark;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Whoever calls a service is asked first whether they may, whatever a view has forgotten to ask. Commands of operators run where
 * nobody is asked, because nobody but the operator can start them.
 */
class GuardedServicesTest {

    private static final List<JavaClass> SERVICES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("org.waymark").stream()
                    .filter(type -> type.isAnnotatedWith(Service.class))
                    .toList();

    /** What anybody may call, and why. */
    private static final Map<String, String> WITHOUT_A_GUARD = Map.ofEntries(
            entry("SigningUp.signUp(AccountForm, Optional, Caller)", "whoever signs up is not signed in yet"),
            entry("CheckingPasswords.check(String, String, Caller)", "this is how somebody signs in; it limits tries"),
            entry("OpeningFirstAdministrator.isOpen(String, Caller)", "there is no account yet; the link is the key"),
            entry(
                    "OpeningFirstAdministrator.open(String, AccountForm, Optional, Caller)",
                    "there is no account yet; the link is the key"),
            entry("DemoAccounts.open()", "the sign-in page says which demo accounts there are"),
            entry("DemoAccounts.learner()", "asked at the start, before anybody is there"),
            entry("DemoAccounts.instructor()", "asked at the start, before anybody is there"),
            entry(
                    "DemoAccounts.openPupils(Collection)",
                    "done at the start, where demo accounts are wanted; nobody can sign in to what it opens"),
            entry("EditionLibrary.current()", "the catalogue is open to visitors"),
            entry("EditionLibrary.current(Slug)", "the contents of a course are open to visitors"),
            entry(
                    "EditionLibrary.edition(EditionId)",
                    "sources are open to visitors, and saves come without a session"),
            entry("Publishing.publish(CourseFolder)", "done at the start, from the operator's folder"),
            entry("CheckingPasswords.signIn(String, String, Caller)", "this is how somebody signs in; it limits tries"),
            entry(
                    "ReplacingFirstPassword.replace(FirstPasswordProof, String)",
                    "whoever has a first password is not signed in before it is replaced; the proof stands for it"),
            entry("Sweeping.sweep()", "done by the clock"),
            entry("Reminding.remind()", "done by the clock"),
            entry("RecordingEvents.record(Pass, String, List)", "the pass stands for having signed in"),
            entry("RecordingEvents.look(Pass, String)", "the pass stands for having signed in"),
            entry("KeepingInTouch.pulse(Pass)", "the pass stands for having signed in"),
            entry("ExportingRecords.look(byte[])", "anybody may check the record that somebody shows them"),
            entry("ExportingRecords.fingerprint()", "a public key is public"));

    @Test
    void everyPublicMethodOfAServiceAsksWhoCallsUnlessThereIsAReasonNotTo() {
        var open = SERVICES.stream()
                .flatMap(GuardedServicesTest::publicMethods)
                .filter(method -> guard(method).isEmpty())
                .map(GuardedServicesTest::name)
                .collect(Collectors.toSet());

        assertThat(open).isEqualTo(WITHOUT_A_GUARD.keySet());
    }

    @Test
    void aGuardThatLetsEverybodyInIsNone() {
        assertThat(SERVICES)
                .flatMap(service -> publicMethods(service)
                        .flatMap(method -> guard(method).stream())
                        .toList())
                .isNotEmpty()
                .allMatch(guard -> guard.startsWith("isAuthenticated()") || guard.matches("has(Any)?Role\\(.+\\)"));
    }

    private static Stream<JavaMethod> publicMethods(JavaClass service) {
        return service.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static Optional<String> guard(JavaMethod method) {
        return method.tryGetAnnotationOfType(PreAuthorize.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(PreAuthorize.class))
                .map(PreAuthorize::value);
    }

    private static String name(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.joining(
                        ", ", method.getOwner().getSimpleName() + "." + method.getName() + "(", ")"));
    }
}
