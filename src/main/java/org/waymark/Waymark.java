package org.waymark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.waymark.cli.Cli;

/** Waymark: a command in the terminal, or else the server. */
@SpringBootApplication
public class Waymark {

    public static void main(String[] arguments) {
        if (Cli.isCommand(arguments)) {
            System.exit(inTerminal(arguments));
        }
        try {
            SpringApplication.run(Waymark.class, arguments);
        } catch (RuntimeException failure) {
            LoggerFactory.getLogger(Waymark.class).info("the start failed", failure);
            System.err.println("waymark: " + StartFailures.sentence(failure));
            System.exit(1);
        }
    }

    /** In UTF-8 whatever the terminal calls itself: citations are not ASCII. */
    private static int inTerminal(String... arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var locale = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(System::getenv)
                .filter(setting -> setting != null && !setting.isEmpty())
                .findFirst();
        try {
            return new Cli(out, locale).run(arguments);
        } catch (RuntimeException failure) {
            System.err.println("waymark: " + StartFailures.sentence(failure));
            return Cli.WRONG_USE;
        }
    }
}
