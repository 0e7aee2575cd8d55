package org.waymark.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was measured: printed as a table, written as JSON, compared with an earlier run. */
final class Figures {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One figure.
     *
     * @param key its name in the JSON
     * @param goal what it should not exceed
     */
    private record Figure(String key, String label, double value, Optional<Double> goal) {

        String judgement() {
            return goal.map(most -> value <= most ? "goal " + number(most) : "OVER the goal of " + number(most))
                    .orElse("");
        }
    }

    private final List<Figure> figures = new ArrayList<>();

    void add(String key, String label, double value) {
        figures.add(new Figure(key, label, value, Optional.empty()));
    }

    void add(String key, String label, double value, double goal) {
        figures.add(new Figure(key, label, value, Optional.of(goal)));
    }

    double value(String key) {
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .mapToDouble(Figure::value)
                .findFirst()
                .orElse(0);
    }

    String table(Optional<Path> baseline) {
        var before = baseline.map(Figures::read);
        var table = new StringBuilder();
        for (var figure : figures) {
            var ratio = before.flatMap(json -> ratio(figure, json)).orElse("");
            var line = String.format(
                    Locale.ROOT,
                    "%-56s %12s  %-8s %s",
                    figure.label(),
                    number(figure.value()),
                    ratio,
                    figure.judgement());
            table.append(line.stripTrailing()).append('\n');
        }
        return table.toString();
    }

    void write(Path file) {
        var json = JSON.createObjectNode();
        figures.forEach(figure -> json.put(figure.key(), figure.value()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> ratio(Figure figure, JsonNode before) {
        var earlier = before.path(figure.key()).asDouble(0);
        return earlier == 0
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "× %.2f", figure.value() / earlier));
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("there is no earlier run " + file, e);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.2f", value);
    }
}
