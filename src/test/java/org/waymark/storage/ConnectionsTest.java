package org.waymark.storage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a query takes from the pool it gives back. */
class ConnectionsTest {

    /** The stream of a query holds its connection until somebody closes it; outside a transaction nobody does. */
    @Test
    void noQueryIsReadAsAStream() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.waymark"));
    }
}
