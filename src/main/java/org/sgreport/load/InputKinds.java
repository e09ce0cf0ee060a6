package org.sgreport.load;

import java.util.List;

/** Every kind of input file, in alphabetical order. */
public final class InputKinds {
  static final AgencyKind AGENCY = new AgencyKind();
  static final CodeFrameKind CODE_FRAME = new CodeFrameKind();
  static final FactsKind FACTS = new FactsKind();
  static final ReportKind REPORT = new ReportKind();
  static final StateKind STATE = new StateKind();
  static final TreatyKind TREATY = new TreatyKind();

  static final List<InputKind<?>> ALL = List.of(AGENCY, CODE_FRAME, FACTS, REPORT, STATE, TREATY);

  /** A kind as its schema tells it: name, title, shape. */
  public record Declared(String name, String title, Shape.Fields shape) {}

  private InputKinds() {}

  public static List<Declared> declared() {
    return ALL.stream().map(k -> new Declared(k.name(), k.title(), k.shape())).toList();
  }
}
