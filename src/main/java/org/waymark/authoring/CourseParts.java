package org.waymark.authoring;

import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.files.BankReading;

/** Where the parts of a course lie in its folder. */
public final class CourseParts {

    public static final String COURSE = "course.yaml";
    public static final String SOURCES = "sources.yaml";
    public static final String GLOSSARY = "glossary.yaml";

    private CourseParts() {}

    public static String lesson(Slug lesson, Language language) {
        return "lessons/" + lesson + "/" + language.tag() + ".md";
    }

    public static String bank(Slug bank) {
        return BankReading.path(bank);
    }

    public static String quiz(Slug quiz) {
        return "quizzes/" + quiz + ".yaml";
    }

    public static String scenario(Slug scenario) {
        return "scenarios/" + scenario + ".yaml";
    }

    public static String figure(Slug figure) {
        return "figures/" + figure + ".yaml";
    }
}
