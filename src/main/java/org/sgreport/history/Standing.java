package org.sgreport.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgreport.diagnostic.Refusal;

/** The revision that a report folder is at, and whether its files have changed since. */
public final class Standing {
  /** As many digits of a commit's name tell it from all others. */
  private static final int SHORT = 10;

  private final Path folder;
  private final Path top;
  private final List<CommittedFiles.Entry> committed;

  private Standing(Path folder, Path top, List<CommittedFiles.Entry> committed) {
    this.folder = folder;
    this.top = top;
    this.committed = committed;
  }

  /**
   * In a few words: "revision 1a2b3c4d5e and later changes". Empty where the folder is in no
   * repository, and where git does not open the repository, which the notes say.
   */
  public static Optional<String> of(Path folder, Consumer<String> notes) {
    if (Stream.iterate(folder, p -> p != null, Path::getParent)
        .noneMatch(p -> Files.exists(p.resolve(".git")))) {
      return Optional.empty();
    }
    try {
      Path real = folder.toRealPath();
      Git git = new Git(real);
      Path top = git.top();
      String commit = git.commit("HEAD");
      String below = top.relativize(real).toString().replace('\\', '/');
      List<CommittedFiles.Entry> committed = new CommittedFiles(git, commit).below(below);
      boolean edited = new Standing(real, top, committed).isEdited();
      return Optional.of(
          "revision " + commit.substring(0, SHORT) + (edited ? " and later changes" : ""));
    } catch (Refusal e) {
      notes.accept("the draft names no revision: " + e.getMessage());
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isEdited() throws IOException {
    Set<Path> known =
        committed.stream().map(entry -> top.resolve(entry.path())).collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(folder)) {
      if (files.anyMatch(file -> isInput(file) && !known.contains(file))) {
        return true;
      }
    }
    for (CommittedFiles.Entry entry : committed) {
      if (!entry.link() && !isSame(entry)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInput(Path file) {
    return file.toString().matches(".*\\.(ya?ml|ftl)") && Files.isRegularFile(file);
  }

  /** Line ends may have been turned into those of the machine. */
  private boolean isSame(CommittedFiles.Entry entry) throws IOException {
    Path file = top.resolve(entry.path());
    if (!Files.isRegularFile(file)) {
      return false;
    }
    byte[] content = Files.readAllBytes(file);
    String plain = new String(content, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    return entry.object().equals(name(content, entry))
        || entry.object().equals(name(plain.getBytes(StandardCharsets.ISO_8859_1), entry));
  }

  /** By which git would know the content. */
  private static String name(byte[] content, CommittedFiles.Entry entry) {
    try {
      MessageDigest digest =
          MessageDigest.getInstance(entry.object().length() == 40 ? "SHA-1" : "SHA-256");
      digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
