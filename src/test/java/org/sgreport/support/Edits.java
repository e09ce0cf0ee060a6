package org.sgreport.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes a copy of a report at random, as three months of drafting do; a seed gives the same. */
public final class Edits {
  private static final Pattern GAP = Pattern.compile("(?<=[a-z]) (?=[a-z])(?![^<]*>)(?![^{]*})");
  private static final Pattern ITEM = Pattern.compile("(?m)^\\d+\\. .*[;.]\\n");
  private static final Pattern MARK = Pattern.compile("\\[\\^[a-z0-9-]+](?!:)");
  private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^[^]]+]: .*");
  private static final Pattern VALUE = Pattern.compile("(?<=value: )\\d+(?=,)");
  private static final Pattern MEASURE =
      Pattern.compile("(?m)^  - measure: .*\\n(?:    .*\\n)*(?=  - )");
  private static final List<String> LATE = List.of("BRA", "IND", "KEN", "NOR", "SWE", "URY");

  private final Path folder;
  private final String name;
  private final Random random;
  private int invented;

  /** Of the report with this name in the folder's inputs/. */
  public Edits(Path folder, String name, long seed) {
    this.folder = folder;
    this.name = name;
    this.random = new Random(seed);
  }

  /** One to four edits; some of them may lead to errors, as they would in life. */
  public void make() {
    List<Runnable> all =
        List.of(
            this::replyAdded,
            this::replyRemoved,
            this::replyChanged,
            this::paragraphAdded,
            this::paragraphRemoved,
            this::paragraphMoved,
            this::reworded,
            this::reworded,
            this::itemRemoved,
            this::itemAdded,
            this::noteAdded,
            this::noteRemoved,
            this::noteReworded,
            this::factChanged);
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      one(all).run();
    }
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private List<Path> states() {
    Path states = folder.resolve("inputs/" + name + "/states");
    return Files.isDirectory(states) ? Folders.files(states) : List.of();
  }

  private void replyAdded() {
    if (!states().isEmpty()) {
      Path like = one(states());
      String code = one(LATE);
      String was = like.getFileName().toString().replace(".yaml", "");
      Folders.write(
          like.resolveSibling(code + ".yaml"),
          Folders.read(like).replace("state: " + was, "state: " + code));
    }
  }

  private void replyRemoved() {
    try {
      if (!states().isEmpty()) {
        Files.delete(one(states()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replyChanged() {
    if (!states().isEmpty()) {
      edit(one(states()), text -> without(MEASURE, text));
    }
  }

  private void factChanged() {
    edit(
        folder.resolve("inputs/" + name + "/facts.yaml"),
        text -> change(VALUE, text, v -> "" + (Long.parseLong(v) + 1)));
  }

  private void paragraphAdded() {
    blocks(blocks -> blocks.add(1 + random.nextInt(blocks.size() - 1), words()));
  }

  private void paragraphRemoved() {
    blocks(blocks -> blocks.remove(prose(blocks)));
  }

  private void paragraphMoved() {
    blocks(
        blocks -> {
          String block = blocks.remove(prose(blocks));
          blocks.add(1 + random.nextInt(blocks.size() - 1), block);
        });
  }

  private interface BlockEdit {
    void on(List<String> blocks);
  }

  private void blocks(BlockEdit edit) {
    template(
        text -> {
          List<String> blocks = new ArrayList<>(List.of(text.split("\n\n")));
          edit.on(blocks);
          return String.join("\n\n", blocks) + "\n";
        });
  }

  private int prose(List<String> blocks) {
    int place = 1 + random.nextInt(blocks.size() - 1);
    return blocks.get(place).matches("(?s)[A-Z<].*") ? place : prose(blocks);
  }

  private void reworded() {
    template(text -> change(GAP, text, gap -> " invented" + ++invented + " "));
  }

  private void itemRemoved() {
    template(text -> without(ITEM, text));
  }

  private void itemAdded() {
    template(text -> change(ITEM, text, item -> item + "1. " + words() + "\n"));
  }

  private void noteAdded() {
    String label = "invented-" + ++invented;
    template(
        text ->
            change(GAP, text, gap -> "[^" + label + "] ")
                + "\n[^"
                + label
                + "]: "
                + words()
                + "\n");
  }

  private void noteRemoved() {
    template(text -> without(MARK, text));
  }

  private void noteReworded() {
    template(text -> change(NOTE, text, note -> note + " " + words()));
  }

  private String words() {
    return "Plainly invented words stand here for the " + ++invented + "th time.";
  }

  private void template(UnaryOperator<String> edit) {
    edit(folder.resolve("templates/" + name + ".md.ftl"), edit);
  }

  private static void edit(Path file, UnaryOperator<String> edit) {
    Folders.write(file, edit.apply(Folders.read(file)));
  }

  private String without(Pattern pattern, String text) {
    return change(pattern, text, found -> "");
  }

  private String change(Pattern pattern, String text, UnaryOperator<String> edit) {
    List<MatchResult> found = pattern.matcher(text).results().toList();
    if (found.isEmpty()) {
      return text;
    }
    MatchResult place = one(found);
    return text.substring(0, place.start())
        + edit.apply(place.group())
        + text.substring(place.end());
  }
}
