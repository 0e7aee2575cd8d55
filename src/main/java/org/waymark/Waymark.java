package org.waymark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Waymark: the server. */
@SpringBootApplication
public class Waymark {

    public static void main(String[] arguments) {
        try {
            SpringApplication.run(Waymark.class, arguments);
        } catch (RuntimeException failure) {
            System.err.println("waymark: " + StartFailures.sentence(failure));
            System.exit(1);
        }
    }
}
