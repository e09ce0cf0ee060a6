package org.sgreport.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sgreport.reference.Entities;
import org.sgreport.reference.States;
import org.sgreport.support.Folders;

/**
 * Makes large inputs to measure with: {@code body N FOLDER} is the specimen with its body N times
 * over, {@code tally N FOLDER} all Member States and 60 entities with half of N measures each, in
 * 5,000 paragraphs, {@code states N FOLDER} the same without entities, {@code year N FOLDER} N
 * copies of the specimens. All of it is invented but for the specimens.
 */
final class LargeInputs {
  private static final String SPECIMEN = "a-69-224";
  private static final int PARAGRAPHS = 5_000;
  private static final int AGENCIES = 60;

  private LargeInputs() {}

  public static void main(String[] args) {
    int size = Integer.parseInt(args[1]);
    Path folder = Path.of(args[2]).toAbsolutePath();
    switch (args[0]) {
      case "body" -> body(size, folder);
      case "tally" -> tally(size, AGENCIES, folder);
      case "states" -> tally(size, 0, folder);
      case "year" -> year(size, folder);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /** Labels of notes and keys of paragraphs have the number of their copy. */
  static void body(int times, Path folder) {
    Folders.copy(Folders.PROJECT.resolve("inputs/" + SPECIMEN), folder);
    String template = Folders.read(Folders.PROJECT.resolve("templates/" + SPECIMEN + ".md.ftl"));
    String body =
        IntStream.range(0, times)
            .mapToObj(
                i ->
                    template
                        .replaceAll("\\[\\^([^]]+)]", "[^$1-" + i + "]")
                        .replaceAll("\\{#([^}]+)}", "{#$1-" + i + "}")
                        .replaceAll("]\\(#([^)]+)\\)", "](#$1-" + i + ")"))
            .collect(Collectors.joining("\n"));
    Folders.write(folder.resolve(SPECIMEN + ".md.ftl"), body);
  }

  static void tally(int measures, int agencies, Path folder) {
    Random random = new Random(measures);
    List<String> ids = IntStream.range(0, measures).mapToObj(i -> "invented-" + i).toList();
    Folders.write(
        folder.resolve("report.yaml"),
        """
        status: draft
        organ: General Assembly
        date: 2024-08-01
        title: An invention to measure with
        as-of: {replies: 2024-06-01, treaties: 2024-06-01}
        template: body.md.ftl
        """);
    Folders.write(
        folder.resolve("measures.yaml"),
        "groups:\n  - id: invented\n    title: Inventions\n    measures:\n"
            + list(ids, "      - id: %1$s\n        title: The measure %1$s\n")
            + list(
                agencies == 0 ? List.of() : ids,
                "      - id: of-%1$s\n        title: Of entities %1$s\n        reported-by: entities\n"));
    States.all().states().stream()
        .filter(s -> States.all().isMember(s.code()))
        .forEach(s -> reply(folder, "states/", "state", s.code(), some(ids, random), ""));
    Entities.all().entities().stream()
        .limit(agencies)
        .forEach(e -> reply(folder, "agencies/", "agency", e.key(), some(ids, random), "of-"));
    StringBuilder body = new StringBuilder("# Findings\n\n");
    for (int i = 0; i < PARAGRAPHS; i++) {
      String id = ids.get(i % measures);
      body.append(
          "In paragraph %d, <@count of=\"%s\"/> States told of it (<@states of=\"%s\"/>).\n\n"
              .formatted(i, id, id));
    }
    Folders.write(folder.resolve("body.md.ftl"), body.toString());
  }

  private static String list(List<String> ids, String form) {
    return ids.stream().map(form::formatted).collect(Collectors.joining());
  }

  /** About half of them. */
  private static List<String> some(List<String> ids, Random random) {
    return ids.stream().filter(i -> random.nextBoolean()).toList();
  }

  private static void reply(
      Path folder, String kind, String key, String who, List<String> ids, String prefix) {
    Folders.write(
        folder.resolve(kind + who + ".yaml"),
        key
            + ": "
            + who
            + "\nreply: {received: \"2024-05-01\"}\nmeasures:\n"
            + list(ids, "  - measure: " + prefix + "%s\n    source: an invented letter\n"));
  }

  static void year(int reports, Path folder) {
    List<String> names =
        new ArrayList<>(List.of(SPECIMEN, "a-71-119", "ctoc-cop-2016-2", "e-cn-15-2012-gpa"));
    Folders.copy(Folders.PROJECT.resolve("inputs/treaties"), folder.resolve("treaties"));
    for (int i = 0; i < reports; i++) {
      String name = names.get(i % names.size());
      Path report = folder.resolve("report-%03d".formatted(i));
      Folders.copy(Folders.PROJECT.resolve("inputs/" + name), report);
      Folders.write(
          report.resolve(name + ".md.ftl"),
          Folders.read(Folders.PROJECT.resolve("templates/" + name + ".md.ftl")));
    }
  }
}
