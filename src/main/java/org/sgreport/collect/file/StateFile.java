package org.sgreport.collect.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sgreport.collect.file.Edit.Add;
import org.sgreport.collect.file.Edit.Complete;
import org.sgreport.collect.file.Edit.Remove;
import org.sgreport.collect.file.Edit.Replace;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.format.CanonicalForm;
import org.sgreport.load.InputKinds;
import org.sgreport.source.Mapping;
import org.sgreport.source.Node;
import org.sgreport.source.Sequence;
import org.sgreport.source.Source;
import org.sgreport.source.YamlReader;

/**
 * The file of a State that is there already. Lines that an edit is not about stay as they are;
 * where entries are in brackets or braces, the file is put into its canonical form first.
 */
public final class StateFile {
  private final Mapping root;
  private final List<String> lines;

  private StateFile(Source source, Mapping root) {
    this.root = root;
    this.lines = new ArrayList<>(source.text().stripTrailing().lines().toList());
  }

  /** The text after the edits; the day on which the reply came is set where it is given. */
  public static String edited(Source source, List<Edit> edits, Optional<String> received) {
    String text = edits.isEmpty() ? source.text() : edited(source, edits);
    if (received.isEmpty()) {
      return text;
    }
    Source file = new Source(source.path(), text);
    StateFile dated = new StateFile(file, read(file));
    dated.receive(received.get());
    return dated.text();
  }

  private static String edited(Source source, List<Edit> edits) {
    Mapping root = read(source);
    boolean flow =
        startsWith(source, root, '{') || measures(root).filter(m -> isFlow(source, m)).isPresent();
    if (flow) {
      String text =
          CanonicalForm.of(
              source, root, InputKinds.of("states/XXX.yaml").orElseThrow().shape(), List.of());
      return edited(new Source(source.path(), text), edits);
    }
    StateFile file = new StateFile(source, root);
    file.edit(edits);
    return file.text();
  }

  private String text() {
    return String.join("\n", lines) + "\n";
  }

  private static Mapping read(Source source) {
    return (Mapping) YamlReader.read(source, new Diagnostics()).orElseThrow();
  }

  private static Optional<Sequence> measures(Mapping root) {
    return root.entry("measures")
        .map(Mapping.Entry::value)
        .filter(Sequence.class::isInstance)
        .map(Sequence.class::cast)
        .filter(s -> !s.items().isEmpty());
  }

  private static boolean isFlow(Source source, Sequence list) {
    return startsWith(source, list, '[')
        || list.items().stream().anyMatch(i -> startsWith(source, i, '{'));
  }

  private static boolean startsWith(Source source, Node node, char sign) {
    String line = source.line(node.span().line());
    int at = line.offsetByCodePoints(0, node.span().column() - 1);
    return at < line.length() && line.charAt(at) == sign;
  }

  /** From the end of the file, so that the places of what is left stay right. */
  private void edit(List<Edit> edits) {
    List<Add> added = edits.stream().filter(Add.class::isInstance).map(Add.class::cast).toList();
    if (!added.isEmpty()) {
      append(added);
    }
    edits.stream()
        .filter(e -> !(e instanceof Add))
        .sorted(Comparator.comparingInt(StateFile::index).reversed())
        .forEach(this::change);
  }

  private static int index(Edit edit) {
    if (edit instanceof Complete complete) {
      return complete.index();
    }
    return edit instanceof Replace replace ? replace.index() : ((Remove) edit).index();
  }

  private void append(List<Add> added) {
    Optional<Sequence> list = measures(root);
    int at = list.map(l -> end(l, l.items().size() - 1)).orElseGet(this::begun);
    String indent = list.map(l -> " ".repeat(l.span().column() - 1)).orElse("  ");
    List<String> more = new ArrayList<>();
    added.forEach(
        a -> EntryLines.of(a.entry()).forEach(l -> more.add(l.isEmpty() ? l : indent + l)));
    lines.addAll(at, more);
  }

  /** The line below a key without entries, which is put in where it is missing. */
  private int begun() {
    Optional<Mapping.Entry> key = root.entry("measures");
    if (key.isPresent()) {
      int line = key.get().key().span().line() - 1;
      lines.set(
          line,
          lines
              .get(line)
              .replaceFirst("^measures: *(?:\\[ *])? *(#.*)?$", "measures:  $1")
              .stripTrailing());
      return line + 1;
    }
    int at = root.entry("carried-over").map(e -> e.key().span().line() - 1).orElse(lines.size());
    lines.add(at, "measures:");
    return at + 1;
  }

  /** The index of the line below an entry, without blank lines and comments behind it. */
  private int end(Sequence list, int index) {
    int start = list.items().get(index).span().line() - 1;
    int end = start + 1;
    int dash = list.span().column() - 1;
    while (end < lines.size() && belongs(lines.get(end), dash)) {
      end++;
    }
    while (end > start + 1
        && (lines.get(end - 1).isBlank() || isOuterComment(lines.get(end - 1), dash))) {
      end--;
    }
    return end;
  }

  private static boolean belongs(String line, int dash) {
    int indent = line.length() - line.stripLeading().length();
    return line.isBlank() || indent > dash || line.stripLeading().startsWith("#");
  }

  private static boolean isOuterComment(String line, int dash) {
    int indent = line.length() - line.stripLeading().length();
    return line.stripLeading().startsWith("#") && indent <= dash;
  }

  private void change(Edit edit) {
    Sequence list = measures(root).orElseThrow();
    int index = index(edit);
    int start = list.items().get(index).span().line() - 1;
    int end = end(list, index);
    String indent = " ".repeat(list.span().column() - 1);
    if (edit instanceof Complete complete) {
      complete((Mapping) list.items().get(index), end, complete);
      return;
    }
    lines.subList(start, end).clear();
    if (edit instanceof Replace replace) {
      lines.addAll(
          start,
          EntryLines.of(replace.entry()).stream().map(l -> l.isEmpty() ? l : indent + l).toList());
    } else if (list.items().size() == 1) {
      int key = root.entry("measures").orElseThrow().key().span().line() - 1;
      lines.set(key, "measures: []");
    }
  }

  /** Before the source, which comes last, or at the end of the entry. */
  private void complete(Mapping entry, int end, Complete complete) {
    int at = entry.entry("source").map(e -> e.key().span().line() - 1).orElse(end);
    String indent = " ".repeat(entry.span().column() - 1);
    lines.addAll(
        at,
        EntryLines.missing(complete.missing().details()).stream()
            .map(l -> l.isEmpty() ? l : indent + l)
            .toList());
  }

  private void receive(String day) {
    Optional<Mapping.Entry> reply = root.entry("reply");
    String line = "reply: {received: " + day + "}";
    if (reply.isEmpty()) {
      lines.add(root.entry("state").map(e -> e.key().span().line()).orElse(lines.size()), line);
      return;
    }
    Optional<Mapping.Entry> received = ((Mapping) reply.get().value()).entry("received");
    int at = received.orElse(reply.get()).key().span().line() - 1;
    if (received.isPresent() && at != reply.get().key().span().line() - 1) {
      lines.set(
          at,
          lines.get(at).replaceFirst("received:[^#]*", "received: " + day + "  ").stripTrailing());
    } else {
      lines.set(at, lines.get(at).replaceFirst("reply:[^#]*", line + "  ").stripTrailing());
    }
  }
}
