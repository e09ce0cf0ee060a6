package org.sgreport.cli.render;

import java.util.List;
import java.util.Optional;
import org.sgreport.cli.option.Choices;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.document.Writer;
import org.sgreport.write.Writers;

/** The format that {@code render} writes: by {@code --to}, or by the ending of {@code -o}. */
public final class Formats {
  private static final String USUAL = "docx";

  private Formats() {}

  /** Refuses what contradicts itself, and an ending that no format has. */
  public static Writer choose(Optional<String> to, Optional<String> file) {
    Optional<Writer> asked = to.map(Formats::named);
    Optional<Writer> ofFile = file.flatMap(Writers::ofFile);
    if (ofFile.isEmpty() && file.filter(Formats::hasEnding).isPresent()) {
      throw new Refusal(
          file.get() + " ends as no format does; end it in " + String.join(", ", endings()));
    }
    if (asked.isPresent() && ofFile.isPresent() && !asked.equals(ofFile)) {
      throw new Refusal(
          "--to asks for "
              + to.get()
              + ", and "
              + file.get()
              + " is the name of a "
              + ofFile.get().name()
              + " file");
    }
    return asked.or(() -> ofFile).orElseGet(() -> named(USUAL));
  }

  /** A version in a name, such as v1.2, is no ending. */
  private static boolean hasEnding(String file) {
    return file.matches(".*\\.\\p{Alpha}\\w{0,7}");
  }

  private static Writer named(String name) {
    return Writers.find(Choices.check("--to", name, names())).orElseThrow();
  }

  /** What {@code --to} takes. */
  public static List<String> names() {
    return Writers.ALL.stream().map(Writer::name).toList();
  }

  private static List<String> endings() {
    return Writers.ALL.stream().map(Writer::ending).toList();
  }
}
