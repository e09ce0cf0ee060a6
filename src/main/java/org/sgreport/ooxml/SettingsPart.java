package org.sgreport.ooxml;

import java.util.Map;

/** The settings part of a Word file. */
public final class SettingsPart {
  private static final String WORD = "http://schemas.microsoft.com/office/word";

  private SettingsPart() {}

  /**
   * Where changes are tracked, those of whoever goes on in Word are tracked, too. Variables are
   * what fields can print.
   */
  public static byte[] of(boolean tracked, Map<String, String> variables) {
    Xml xml = new Xml();
    Wml word = new Wml(xml).root("w:settings");
    xml.empty("w:zoom", "w:percent", "100");
    xml.empty("w:embedSystemFonts");
    if (tracked) {
      xml.empty("w:trackRevisions");
    }
    word.value("w:defaultTabStop", "" + Twips.TAB);
    xml.empty("w:doNotHyphenateCaps");
    xml.empty("w:evenAndOddHeaders");
    word.value("w:characterSpacingControl", "doNotCompress");
    xml.start("w:footnotePr");
    xml.empty("w:footnote", "w:id", "-1").empty("w:footnote", "w:id", "0").end();
    xml.start("w:compat");
    xml.empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri", WORD, "w:val", "15");
    xml.end();
    if (!variables.isEmpty()) {
      xml.start("w:docVars");
      variables.forEach((name, value) -> xml.empty("w:docVar", "w:name", name, "w:val", value));
      xml.end();
    }
    word.value("w:themeFontLang", "en-GB");
    word.value("w:decimalSymbol", ".");
    word.value("w:listSeparator", ",");
    return xml.end().toBytes();
  }
}
