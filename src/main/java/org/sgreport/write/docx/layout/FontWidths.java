package org.sgreport.write.docx.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How wide the characters of Times New Roman are, in ems, and how near pairs of them stand. */
final class FontWidths {
  private static final double EM = 2048;

  /** About the middle of a line, for a character that is not in the table. */
  private static final int OTHER = 1024;

  private final Map<String, Map<Integer, Integer>> widths = new HashMap<>();
  private final Map<String, Map<Long, Integer>> pairs = new HashMap<>();

  FontWidths() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                FontWidths.class.getResourceAsStream("/org/sgreport/write/widths.tsv"),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String[] row) {
    int units = Integer.parseInt(row[3]);
    if (row[1].equals("w")) {
      widths.computeIfAbsent(row[0], f -> new HashMap<>()).put(Integer.parseInt(row[2], 16), units);
    } else {
      pairs.computeIfAbsent(row[0], f -> new HashMap<>()).put(Long.parseLong(row[2], 16), units);
    }
  }

  /** The width of a character after another, or after none if that is 0. */
  double width(String face, char before, char c) {
    int own = widths.get(face).getOrDefault((int) c, OTHER);
    int nearer = pairs.get(face).getOrDefault(((long) before << 16) + c, 0);
    return (own + nearer) / EM;
  }
}
