package org.sgreport.collect;

import java.util.ArrayList;
import java.util.List;
import org.sgreport.collect.CodedSheet.Column;
import org.sgreport.model.Contribution;
import org.sgreport.scaffold.NewReport;
import org.sgreport.source.Source;

/** Adds measures to the file of a State, and leaves every line of it that is there as it is. */
public final class SheetMerge {
  private SheetMerge() {}

  /** A file of its own for a State that has none. */
  public static String begun(String code, List<Column> reported, String schemas) {
    String head = NewReport.line("../", schemas, "state") + "state: " + code + "\nreply: {}\n";
    return reported.isEmpty() ? head : head + "measures:\n" + entries(reported, "  ");
  }

  /** The columns that the State's file does not have yet. */
  public static List<Column> missing(Contribution state, List<Column> reported) {
    List<Column> there =
        state.measures().stream()
            .map(m -> new Column(m.measure().value(), m.statusName()))
            .toList();
    return reported.stream().filter(c -> !there.contains(c)).toList();
  }

  /** The file with these at the end of its list of measures. */
  public static String completed(Source file, List<Column> more) {
    List<String> lines = new ArrayList<>(file.text().lines().toList());
    int key =
        lines.indexOf(lines.stream().filter(l -> l.startsWith("measures:")).findFirst().orElse(""));
    if (key < 0) {
      lines.add("measures:");
      key = lines.size() - 1;
    }
    if (lines.get(key).matches("measures: *\\[ *] *(#.*)?")) {
      lines.set(key, "measures:");
    }
    int end = key + 1;
    while (end < lines.size() && lines.get(end).matches("(?:[ -].*|)")) {
      end++;
    }
    while (lines.get(end - 1).isBlank()) {
      end--;
    }
    String indent = key + 1 < end ? lines.get(key + 1).replaceFirst("^( *)-.*$", "$1") : "  ";
    lines.add(end, entries(more, indent.isBlank() ? indent : "  ").stripTrailing());
    return String.join("\n", lines) + "\n";
  }

  private static String entries(List<Column> columns, String indent) {
    StringBuilder text = new StringBuilder();
    for (Column column : columns) {
      text.append(indent).append("- measure: ").append(column.measure()).append('\n');
      if (!column.status().isEmpty()) {
        text.append(indent).append("  status: ").append(column.status()).append('\n');
      }
    }
    return text.toString();
  }
}
