package org.sgreport.language;

import java.util.List;
import org.sgreport.language.en.English;
import org.sgreport.language.vocabulary.Language;

/** Every language that documents are printed in, in alphabetical order. */
public final class Languages {
  public static final List<Language> ALL = List.of(English.INSTANCE);

  private Languages() {}

  public static List<String> names() {
    return ALL.stream().map(Language::name).toList();
  }

  /** The language that report.yaml names; English where the program does not have it. */
  public static Language of(String name) {
    return ALL.stream().filter(l -> l.name().equals(name)).findFirst().orElse(English.INSTANCE);
  }
}
