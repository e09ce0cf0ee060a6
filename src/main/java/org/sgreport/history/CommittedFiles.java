package org.sgreport.history;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgreport.source.NamedFiles;
import org.sgreport.source.Sources;

/**
 * The files of a commit, from git's objects alone: what was committed, byte by byte, whatever
 * attributes and filters would make of it in a checkout.
 */
final class CommittedFiles {
  /** A file of which there is more is refused when it is read; the rest of it is not needed. */
  private static final int MOST = Sources.LARGEST_BYTES + 1;

  private final Git git;
  private final String commit;

  /** A path from the top of the repository, and the name of its object. */
  record Entry(String path, String object, boolean link) {}

  CommittedFiles(Git git, String commit) {
    this.git = git;
    this.commit = commit;
  }

  /** Those below a folder, given from the top of the repository; all, where it is empty. */
  List<Entry> below(String folder) {
    String refusal = "git cannot read " + commit;
    byte[] listed =
        folder.isEmpty()
            ? git.run(refusal, "ls-tree", "-r", "-z", "--full-tree", commit)
            : git.run(refusal, "ls-tree", "-r", "-z", "--full-tree", commit, "--", folder);
    List<Entry> entries = new ArrayList<>();
    for (String line : new String(listed, StandardCharsets.UTF_8).split("\0")) {
      String[] words = line.split("[ \t]", 4);
      if (words.length == 4 && words[1].equals("blob")) {
        entries.add(new Entry(words[3], words[2], words[0].equals("120000")));
      }
    }
    return entries;
  }

  /** Lays all of them down below a folder of their own. */
  void layDown(Path copy) {
    List<Entry> entries = below("");
    Path asked = null;
    try {
      asked = Files.createTempFile("sgreport", ".objects");
      Files.write(asked, entries.stream().map(Entry::object).toList());
      git.run(
          "git cannot read " + commit,
          Optional.of(asked.toFile()),
          out -> layDown(entries, new BufferedInputStream(out), copy),
          "cat-file",
          "--batch");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      TemporaryFiles.delete(asked);
    }
  }

  /** Links come last, so that no file is written through one. */
  private static Void layDown(List<Entry> entries, InputStream objects, Path copy)
      throws IOException {
    Map<String, byte[]> links = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byte[] content = object(objects);
      if (entry.link()) {
        links.put(entry.path(), content);
      } else {
        Optional<Path> file = place(copy, entry.path());
        if (file.isPresent()) {
          Files.write(file.get(), content);
        }
      }
    }
    for (Map.Entry<String, byte[]> link : links.entrySet()) {
      Optional<Path> file = place(copy, link.getKey());
      if (file.isPresent() && NamedFiles.holds(copy, file.get().getParent())) {
        String target = new String(link.getValue(), StandardCharsets.UTF_8);
        Files.createSymbolicLink(file.get(), Path.of(target));
      }
    }
    return null;
  }

  /** Where a path of the commit is laid down; empty for one that leads elsewhere. */
  private static Optional<Path> place(Path copy, String path) throws IOException {
    try {
      Path place = copy.resolve(path).normalize();
      if (!NamedFiles.isPlain(path) || !place.startsWith(copy) || Files.exists(place)) {
        return Optional.empty();
      }
      Files.createDirectories(place.getParent());
      return Optional.of(place);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** One object of what {@code cat-file --batch} prints: a line with its size, and its content. */
  private static byte[] object(InputStream objects) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int c = objects.read(); c != '\n'; c = objects.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      head.append((char) c);
    }
    long size = Long.parseLong(head.substring(head.lastIndexOf(" ") + 1));
    byte[] content = objects.readNBytes((int) Math.min(size, MOST));
    objects.skipNBytes(size - content.length + 1);
    return content;
  }
}
