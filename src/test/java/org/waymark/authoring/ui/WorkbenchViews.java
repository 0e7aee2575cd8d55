package org.waymark.authoring.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.authoring.AuthoringServices;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;
import org.waymark.storage.PagesOnDatabase;

/** What the pages of authors need, and a folder with one course in it. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "org.waymark.authoring.ui",
        excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
@Import({PagesOnDatabase.class, AuthoringServices.class})
class WorkbenchViews {

    private static final Path CONTENT = content();

    private static Path content() {
        try {
            var content = Files.createTempDirectory("workbench");
            ExampleFiles.write(ExampleFiles.all(), Files.createDirectory(content.resolve(Examples.COURSE.value())));
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody changes a file in the folder with an editor of their own. */
    static void put(String path, String text) {
        try {
            Files.writeString(CONTENT.resolve(Examples.COURSE.value()).resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    DynamicPropertyRegistrar folder() {
        return registry -> registry.add("waymark.content", CONTENT::toString);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }
}
