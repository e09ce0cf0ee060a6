package org.sgreport.language.toy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.support.Folders;

/**
 * Writes the words of a template and of the long texts of its inputs in Armenian letters, so that
 * what the program adds to them can be told from them.
 */
final class Disguise {
  /** What a template says to the program: directives, marks, addresses, keys of notes. */
  private static final Pattern CODE =
      Pattern.compile(
          "<#--.*?-->|</?[@#][^>]*>|\\$\\{[^}]*}|\\{[^}]*}|\\]\\([^)]*\\)|\\[\\^[^]]*]|<https?:[^>]*>"
              + "|(?m)^Table: |(?m)^::: box|(?s)<#--.*?-->");

  private static final Pattern PRINTED =
      Pattern.compile(
          "(?<= (?:one|many|says|none|up|down|same|as|all|also|above|below)=\")[^\"]*(?=\")"
              + "|(?<= only=\")[^\",]+ [^\",]+(?=\")");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?m)(?<=^(?:summary|contribution): \\|\n)(?:(?: .*)?\n)*|(?<=^    text: \\|\n)(?:      .*\n)*");
  private static final int SMALL = 0x561 - 'a';
  private static final int LARGE = 0x531 - 'A';

  private Disguise() {}

  static void template(Path file) {
    rewrite(file, Disguise::prose);
  }

  static void inputs(Path folder) {
    for (Path file : Folders.files(folder)) {
      if (file.toString().endsWith(".yaml")) {
        rewrite(file, text -> FIELD.matcher(text).replaceAll(m -> quoted(prose(m.group()))));
      }
    }
  }

  private static void rewrite(Path file, UnaryOperator<String> change) {
    try {
      Files.writeString(file, change.apply(Folders.read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String prose(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Matcher code = CODE.matcher(text); code.find(); from = code.end()) {
      out.append(letters(text.substring(from, code.start())));
      out.append(PRINTED.matcher(code.group()).replaceAll(m -> quoted(letters(m.group()))));
    }
    return out.append(letters(text.substring(from))).toString();
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private static String letters(String text) {
    return text.chars()
        .map(c -> c >= 'a' && c <= 'z' ? c + SMALL : c >= 'A' && c <= 'Z' ? c + LARGE : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
