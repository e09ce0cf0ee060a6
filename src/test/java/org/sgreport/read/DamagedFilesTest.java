package org.sgreport.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.NotRead;
import org.sgreport.support.Program;
import org.sgreport.support.Required;
import org.sgreport.support.TypedWords;
import org.sgreport.support.WordFile;

/**
 * Issued Word files and texts damaged at random, by a fixed seed: cut, with bits turned, without a
 * part, with elements in others or under other names. None is a fault of the program, and what is
 * read of one is read whole or said to be less.
 */
class DamagedFilesTest {
  private static final int RUNS = Integer.getInteger("damaged.files", 60);
  private static final int SEED = 19;

  /** Of 100 words so many may be joined or parted otherwise than another reader does. */
  private static final int OTHERWISE = 1;

  private static final List<String> SMALL =
      List.of("A_80_6_INCOMESECT.1", "A_80_6_PLANOUTLINE", "A_80_6_Sect.3_Add.6", "A_80_6_SECT.35");
  private static final List<String> LARGE =
      List.of(
          "A_80_400",
          "A_80_6_SECT.36",
          "A_80_6_SECT.7",
          "A_80_6_Sect.10",
          "A_80_6_Sect.13",
          "A_80_6_Sect.29",
          "A_80_6_Sect.31",
          "A_80_6_Sect.6");

  /** All where minutes are given. */
  private static final List<String> WORD =
      RUNS > 100 ? Stream.concat(SMALL.stream(), LARGE.stream()).toList() : SMALL;

  private static final List<String> TEXTS = List.of("S_2025_154", "A_80_179", "E_CN.3_2025_8");
  private static final Pattern ELEMENT = Pattern.compile("<w:(p|r|t|tbl|tr|tc|pPr|drawing)[ >]");
  private final Random random = new Random(SEED);
  private final Path issued = Required.publishedTexts().resolveSibling("issued");

  @TempDir Path folder;

  @Test
  void noneIsAFaultOrLosesWordsInSilence() throws IOException {
    List<String> faults = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      boolean text = run % 5 == 0;
      String name = text ? "a.txt" : "a.docx";
      byte[] damaged = text ? text() : word(run % 5);
      Folders.write(folder.resolve(name), damaged);
      String complaint = complaint(name, text ? TypedWords.of("") : words(damaged));
      if (!complaint.isEmpty()) {
        faults.add(run + ": " + complaint);
      }
    }
    assertThat(faults).isEmpty();
  }

  private String complaint(String name, TypedWords words) {
    Program text = Program.run(folder, "text", name);
    Program imported = Program.run(folder, "import", "-o", "in", name);
    Folders.delete(folder.resolve("in"));
    if (text.status() > 1 || imported.status() > 1) {
      return text.err() + imported.err();
    }
    int silent = words.missingIn(TypedWords.of(text.out())) - NotRead.words(text.err());
    boolean lost = text.status() == 0 && silent * 100 > words.all() * OTHERWISE + 500;
    return lost ? silent + " of " + words.all() + " words are lost in silence" : "";
  }

  /** None where no other reader can read it either. */
  private static TypedWords words(byte[] file) {
    try {
      return TypedWords.of(new WordFile(file));
    } catch (RuntimeException e) {
      return TypedWords.of("");
    }
  }

  private byte[] text() throws IOException {
    String form = random.nextBoolean() ? "txt" : "layout";
    byte[] whole = Files.readAllBytes(issued.resolve(form).resolve(one(TEXTS) + ".txt"));
    int from = random.nextInt(whole.length);
    byte[] part = Arrays.copyOfRange(whole, from, whole.length);
    return random.nextBoolean() ? turned(whole) : random.nextBoolean() ? part : cut(whole);
  }

  private byte[] word(int how) throws IOException {
    byte[] whole = Files.readAllBytes(issued.resolve("docx").resolve(one(WORD) + ".docx"));
    return switch (how) {
      case 1 -> random.nextBoolean() ? cut(whole) : turned(whole);
      case 2 -> withoutPart(whole);
      case 3 -> renamed(whole);
      default -> wrapped(whole);
    };
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private byte[] cut(byte[] whole) {
    return Arrays.copyOf(whole, random.nextInt(whole.length));
  }

  private byte[] turned(byte[] whole) {
    byte[] damaged = whole.clone();
    for (int i = 0; i <= random.nextInt(8); i++) {
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return damaged;
  }

  private byte[] withoutPart(byte[] whole) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>(new WordFile(whole).parts());
    parts.remove(one(new ArrayList<>(parts.keySet())));
    return WordFile.zipped(parts);
  }

  /** All elements of a kind, or the first after a place, are called otherwise. */
  private byte[] renamed(byte[] whole) throws IOException {
    String kind = one(List.of("p", "r", "t", "tbl", "tr", "tc", "pPr", "body", "sectPr"));
    String other = one(List.of("w:other", "other", "w:sdt", "w:customXml"));
    return changed(
        whole,
        text ->
            text.replaceAll("<w:" + kind + "(?=[ />])", "<" + other)
                .replace("</w:" + kind + ">", "</" + other + ">"));
  }

  /** An element is within another. */
  private byte[] wrapped(byte[] whole) throws IOException {
    String wrapper =
        one(List.of("w:sdt", "w:sdtContent", "w:ins", "w:smartTag", "w:other", "other", "w:p"));
    return changed(
        whole,
        text -> {
          Matcher element = ELEMENT.matcher(text);
          if (!element.find(random.nextInt(text.length() / 2))) {
            return text;
          }
          int start = element.start();
          String close = "</w:" + element.group(1) + ">";
          int end = text.indexOf(close, start) + close.length();
          return text.substring(0, start)
              + ("<" + wrapper + ">" + text.substring(start, end) + "</" + wrapper + ">")
              + text.substring(end);
        });
  }

  private static byte[] changed(byte[] whole, UnaryOperator<String> change) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>(new WordFile(whole).parts());
    String text = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
    parts.put("word/document.xml", change.apply(text).getBytes(StandardCharsets.UTF_8));
    return WordFile.zipped(parts);
  }
}
