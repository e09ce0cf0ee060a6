package org.sgreport.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.sgreport.support.Folders;

/**
 * A Word file read for any purpose, in which one part, or the whole, is any bytes, or a part's
 * elements are scrambled. The first byte says which part, the second what is done with the file,
 * and by its highest bit whether the part is scrambled.
 */
final class WordTarget {
  private static final List<String[]> ACTIONS =
      Stream.of(
              "import -o made foreign.docx",
              "lint foreign.docx",
              "text foreign.docx",
              "render --against foreign.docx -o tracked.docx report",
              "render --reference-doc foreign.docx -o styled.docx report")
          .map(action -> action.split(" "))
          .toList();
  private static final Target TARGET = rendered();
  private static final Path FILE = TARGET.folder().resolve("foreign.docx");
  private static final Map<String, byte[]> PARTS = parts(Folders.bytes(FILE));
  private static final List<byte[]> CONTENTS = List.copyOf(PARTS.values());

  private WordTarget() {}

  private static Target rendered() {
    Target target =
        Target.of(List.of(), "render/base", "render/tables/input", "render/every-node/input");
    target.run("render", "-o", "foreign.docx", "report");
    return target;
  }

  static List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    for (int which = 0; which < CONTENTS.size(); which++) {
      for (int action = 0; action < ACTIONS.size(); action++) {
        seeds.add(Target.seed(which, Target.seed(action, CONTENTS.get(which))));
        seeds.add(Target.seed(which, Target.seed(action | 0x80, new byte[] {0, 0, 9, 0})));
      }
    }
    return seeds;
  }

  public static void fuzzerTestOneInput(byte[] data) {
    int which = Target.which(data, PARTS.size() + 1);
    byte[] rest = Target.content(data);
    int action = Target.which(rest, 0x80) % ACTIONS.size();
    byte[] content = Target.content(rest);
    boolean scrambled = which < CONTENTS.size() && rest.length > 0 && rest[0] < 0;
    if (scrambled) {
      content = Scramble.apply(content, CONTENTS.get(which));
    }
    Folders.write(FILE, which == CONTENTS.size() ? content : with(which, content));
    TARGET.run(ACTIONS.get(action));
    Folders.delete(TARGET.folder().resolve("made"));
  }

  private static byte[] with(int which, byte[] content) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      int at = 0;
      for (Map.Entry<String, byte[]> part : PARTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(at++ == which ? content : part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static Map<String, byte[]> parts(byte[] file) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
