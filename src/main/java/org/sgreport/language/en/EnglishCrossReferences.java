package org.sgreport.language.en;

import java.util.Map;
import org.sgreport.language.vocabulary.CrossReferences;
import org.sgreport.language.vocabulary.Part;

/** English references: "paras. 38 and 40", "section IV.B" (Editorial Manual, cross-references). */
final class EnglishCrossReferences implements CrossReferences {
  private static final Map<Part, String> WORDS =
      Map.of(
          Part.PARAGRAPH, "paragraph",
          Part.CHAPTER, "chapter",
          Part.SECTION, "section",
          Part.ANNEX, "annex",
          Part.TABLE, "table");
  private static final Map<Part, String> STEMS =
      Map.of(Part.PARAGRAPH, "para", Part.CHAPTER, "chap", Part.SECTION, "sect");

  @Override
  public String word(Part part, boolean several, boolean abbreviated) {
    if (abbreviated && STEMS.containsKey(part)) {
      return STEMS.get(part) + (several ? "s." : ".");
    }
    String plural = part == Part.ANNEX ? "es" : "s";
    return WORDS.get(part) + (several ? plural : "");
  }

  @Override
  public String alone(Part part) {
    return "the " + WORDS.get(part);
  }

  @Override
  public String inAnnex(String number) {
    return ("annex " + number).strip() + ", ";
  }

  @Override
  public String ofAnnex(String number) {
    return " of " + (number.isEmpty() ? alone(Part.ANNEX) : "annex " + number);
  }

  @Override
  public String to(boolean abbreviated) {
    return abbreviated ? "-" : " to ";
  }

  @Override
  public String and(boolean last) {
    return last ? " and " : ", ";
  }
}
