package org.sgreport.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every kind of input file, in alphabetical order. */
public final class InputKinds {
  static final AgencyKind AGENCY = new AgencyKind();
  static final CodeFrameKind CODE_FRAME = new CodeFrameKind();
  static final FactsKind FACTS = new FactsKind();
  static final FormKind FORM = new FormKind();
  static final HouseKind HOUSE = new HouseKind();
  static final PreviousKind PREVIOUS = new PreviousKind();
  static final ReportKind REPORT = new ReportKind();
  static final StateKind STATE = new StateKind();
  static final TreatyKind TREATY = new TreatyKind();

  private static final Pattern NAME =
      Pattern.compile(
          "(?:^|/)(?:(agencies|states|treaties)/[^/]+\\.yaml|(facts|form|house|measures|previous|report)\\.yaml)$");

  /** By their folders, or by the names of their files. */
  private static final Map<String, InputKind<?>> KINDS =
      Map.of(
          "agencies", AGENCY,
          "facts", FACTS,
          "form", FORM,
          "house", HOUSE,
          "measures", CODE_FRAME,
          "previous", PREVIOUS,
          "report", REPORT,
          "states", STATE,
          "treaties", TREATY);

  static final List<InputKind<?>> ALL =
      List.of(AGENCY, CODE_FRAME, FACTS, FORM, HOUSE, PREVIOUS, REPORT, STATE, TREATY);

  /** A kind as its schema says it: name, title, shape. */
  public record Declared(String name, String title, Shape.Fields shape) {}

  private InputKinds() {}

  public static List<Declared> declared() {
    return ALL.stream().map(InputKinds::declared).toList();
  }

  private static Declared declared(InputKind<?> kind) {
    return new Declared(kind.name(), kind.title(), kind.shape());
  }

  /** The kind of the file with this path, by its name and its folder's; empty for any other. */
  public static Optional<Declared> of(String path) {
    Matcher name = NAME.matcher(path);
    return name.find()
        ? Optional.of(declared(KINDS.get(name.group(1) == null ? name.group(2) : name.group(1))))
        : Optional.empty();
  }
}
