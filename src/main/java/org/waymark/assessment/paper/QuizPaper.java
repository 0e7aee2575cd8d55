package org.waymark.assessment.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.assessment.PaperQuiz;
import org.waymark.assessment.PaperQuiz.Part;
import org.waymark.assessment.export.Phrases;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.question.Item;
import org.waymark.question.Stimulus;

/** A quiz as a PDF to be printed: questions first, and from a new page on their key. */
public final class QuizPaper {

    private static final float NAME = 190;
    private static final float SHORT = 70;

    private final Course course;
    private final PaperQuiz quiz;
    private final Phrases phrases;
    private final Function<String, Optional<String>> pictures;

    private QuizPaper(Course course, PaperQuiz quiz, Language language, Function<String, Optional<String>> pictures) {
        this.course = course;
        this.quiz = quiz;
        this.pictures = pictures;
        this.phrases = new Phrases(language, ZoneOffset.UTC);
    }

    /**
     * The file.
     *
     * @param pictures the SVG of a file in the folder of pictures
     */
    public static byte[] write(
            Course course, PaperQuiz quiz, Language language, Function<String, Optional<String>> pictures) {
        try {
            return new QuizPaper(course, quiz, language, pictures).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() throws IOException {
        var title = said(quiz.quiz().title());
        try (var paper = new Paper(title, phrases.language(), quiz.seed())) {
            head(paper, title);
            questions(paper);
            paper.turn();
            key(paper, title);
            return paper.bytes(
                    title + " · " + said(course.title()),
                    (page, pages) -> phrases.say("assessment.paper.page", Long.toString(quiz.seed()), page, pages));
        }
    }

    private void head(Paper paper, String title) throws IOException {
        var worth = quiz.items().stream().map(Item::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
        var pieces = new ArrayList<Piece>();
        pieces.add(Piece.text(0, Style.SMALL, 0, said(course.title())));
        pieces.add(Piece.text(2, Style.TITLE, 0, title));
        pieces.add(new Piece.Row(14, line("assessment.paper.name", "assessment.paper.date")));
        pieces.add(new Piece.Row(12, line("assessment.paper.class", "assessment.paper.mark")));
        pieces.add(Piece.text(
                10,
                Style.SMALL,
                0,
                phrases.say("assessment.paper.sum", quiz.items().size(), worth)));
        paper.block(pieces);
    }

    private List<Piece.Cell> line(String first, String second) {
        var right = SHORT + NAME + 24;
        return List.of(
                new Piece.Cell.Text(0, SHORT, Style.TEXT, phrases.say(first)),
                new Piece.Cell.Rule(SHORT, NAME),
                new Piece.Cell.Text(right, SHORT, Style.TEXT, phrases.say(second)),
                new Piece.Cell.Rule(right + SHORT, Paper.WIDTH - right - SHORT));
    }

    /** What several questions share stands before the first of them, and a heading with what comes after it. */
    private void questions(Paper paper) throws IOException {
        var number = 1;
        var last = Optional.<Slug>empty();
        for (var part : quiz.parts()) {
            var pieces = new ArrayList<>(heading(part));
            for (var item : part.items()) {
                var shared = item.stimulus().map(Stimulus::id);
                if (!shared.equals(last)) {
                    item.stimulus().ifPresent(it -> stimulus(pieces, it));
                    last = shared;
                }
                pieces.addAll(new PaperForm(item, quiz.seed(), phrases, pictures).pieces(number++));
                paper.block(pieces);
                pieces.clear();
            }
        }
    }

    private List<Piece> heading(Part part) {
        return part.title()
                .map(it -> List.of(Piece.text(18, Style.HEADING, 0, said(it))))
                .orElse(List.of());
    }

    private void stimulus(List<Piece> pieces, Stimulus stimulus) {
        pieces.add(Piece.text(16, Style.QUESTION, 0, said(stimulus.title())));
        pieces.add(Piece.text(2, Style.TEXT, 0, said(stimulus.text())));
    }

    private void key(Paper paper, String title) throws IOException {
        paper.block(List.of(
                Piece.text(0, Style.SMALL, 0, title),
                Piece.text(2, Style.TITLE, 0, phrases.say("assessment.paper.key"))));
        var number = 1;
        for (var item : quiz.items()) {
            paper.block(new PaperKey(course, item, quiz.seed(), phrases).pieces(number++));
        }
    }

    private String said(LocalizedText text) {
        return phrases.say(text);
    }
}
