package org.sgreport.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;

/**
 * Reads the text files of a run and remembers them, so that diagnostics can show their lines. Files
 * can be read side by side.
 */
public final class Sources {
  /** Far above any reply that was ever sent; bounds what a mistaken path can cost. */
  public static final int LARGEST_BYTES = 4 << 20;

  /** A paragraph of a template goes over so many lines at most. */
  private static final int PARAGRAPH_LINES = 60;

  private static final String UTF_8_HELP = "save the file as UTF-8";

  private final Path base;
  private final Map<String, Source> read = new ConcurrentSkipListMap<>();

  /** Paths are shown relative to the base, which is the working directory of a run. */
  public Sources(Path base) {
    this.base = base.normalize();
  }

  /**
   * The path as diagnostics show it: below the base without it, with forward slashes everywhere.
   */
  public String shown(Path path) {
    Path plain = path.normalize();
    Path shown = plain.startsWith(base) && !plain.equals(base) ? base.relativize(plain) : plain;
    return slashed(shown);
  }

  /** A path with forward slashes, where its file system has others. */
  public static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Every file that has been read, by path. */
  public List<Source> all() {
    return List.copyOf(read.values());
  }

  /** How many files have been read. */
  public int count() {
    return read.size();
  }

  /**
   * The same, of a file that has come with a folder: empty, with a diagnostic, too where a link
   * leads out of the folder.
   */
  public Optional<Source> readWithin(Path folder, Path path, Diagnostics diagnostics) {
    if (Files.exists(path) && !NamedFiles.holds(folder, path)) {
      diagnostics.add(
          SourceRules.LINKED_OUTSIDE.at(
              Span.ofFile(shown(path)),
              "a link points out of " + shown(folder),
              "put the file itself into the folder"));
      return Optional.empty();
    }
    return read(path, diagnostics);
  }

  /**
   * Empty, with a diagnostic, when the file cannot be read as UTF-8 text that a document can hold.
   */
  public Optional<Source> read(Path path, Diagnostics diagnostics) {
    String shown = shown(path);
    if (!Files.isRegularFile(path)) {
      diagnostics.add(unreadable(path));
      return Optional.empty();
    }
    try {
      if (Files.size(path) > LARGEST_BYTES) {
        diagnostics.add(
            SourceRules.TOO_LARGE.at(
                Span.ofFile(shown),
                "the file is larger than " + (LARGEST_BYTES >> 20) + " MiB",
                "split it, or check that it is the file you meant"));
        return Optional.empty();
      }
      return decode(shown, Files.readAllBytes(path), diagnostics);
    } catch (IOException e) {
      diagnostics.add(unreadable(path));
      return Optional.empty();
    }
  }

  /** That a file or folder is there and yet cannot be read. */
  public Diagnostic unreadable(Path path) {
    return SourceRules.UNREADABLE.at(
        Span.ofFile(shown(path)),
        "this cannot be read",
        "check that it exists, is what its name says, and can be read");
  }

  private Optional<Source> decode(String shown, byte[] bytes, Diagnostics diagnostics) {
    try {
      String text = decoded(bytes);
      Checked checked = Memory.of(new Text(shown, text), () -> checked(shown, text));
      Source source = remember(checked.source());
      diagnostics.addAll(checked.unsuitable());
      return checked.unsuitable().hasErrors() ? Optional.empty() : Optional.of(source);
    } catch (CharacterCodingException e) {
      diagnostics.add(
          SourceRules.NOT_UTF_8.at(
              firstBadByte(shown, bytes), "the file is not UTF-8 text", UTF_8_HELP));
      return Optional.empty();
    }
  }

  private record Text(String path, String text) {}

  /** A source, and what no document can hold of it. */
  private record Checked(Source source, Diagnostics unsuitable) {}

  private static Checked checked(String shown, String text) {
    Source source = new Source(shown, text.startsWith("\uFEFF") ? text.substring(1) : text);
    Diagnostics unsuitable = new Diagnostics();
    Characters.check(source, unsuitable);
    return new Checked(source, unsuitable);
  }

  /** Strictly, which takes longer, only where a sign stands that stands for broken ones. */
  private static String decoded(byte[] bytes) throws CharacterCodingException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0
        ? text
        : StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static Span firstBadByte(String shown, byte[] bytes) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var good = CharBuffer.allocate(bytes.length + 1);
    decoder.decode(ByteBuffer.wrap(bytes), good, true);
    Source before = new Source(shown, good.flip().toString());
    int line = before.lines().size();
    String last = before.line(line);
    return before.at(line, last.codePointCount(0, last.length()) + 1);
  }

  /**
   * The first place of the words from a place on, before the next blank line; that place, where
   * they are not found.
   */
  public Span find(Span from, String words) {
    Optional<Source> source = find(from.path());
    if (words.isEmpty() || from.isFile() || source.isEmpty()) {
      return from;
    }
    return new LinesOf(source.get(), from.line(), lastLine(from, source.get())).find(words, from);
  }

  /** Where a span of one line is a paragraph that begins there, its last. */
  private static int lastLine(Span from, Source source) {
    int last = from.line();
    while (last < Math.min(source.lines().size(), from.line() + PARAGRAPH_LINES)
        && !source.line(last).isBlank()) {
      last++;
    }
    return Math.max(last, Math.min(from.endLine(), source.lines().size()));
  }

  /** Remembers what another run of stages has read, too. */
  public void addAll(Sources others) {
    read.putAll(others.read);
  }

  public Source remember(Source source) {
    read.put(source.path(), source);
    return source;
  }

  public Optional<Source> find(String path) {
    return Optional.ofNullable(read.get(path));
  }
}
