package org.sgreport.read.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The text of a file and the encoding it was read in: by its byte order mark, as UTF-8 where it is
 * that, as UTF-16 where every other byte is zero; otherwise one that is assumed from the letters.
 */
record TextEncoding(String text, Charset charset, boolean assumed) {
  /** Those that a detector can tell by their letters. */
  private static final Set<String> TOLD =
      Set.of(
          "WINDOWS-1251", "KOI8-R", "IBM866", "GB18030", "BIG5", "SHIFT_JIS", "EUC-JP", "EUC-KR");

  private static final Charset ARABIC = Charset.forName("windows-1256");
  private static final Pattern ARABIC_LETTERS =
      Pattern.compile("(?s)(?:\\p{ASCII}|\\p{IsArabic}|[،؛؟ـ‘’“”–—\\u00A0\\u200C-\\u200F])*");

  /** Signs that are in no word; a raised 2 or 3 follows a unit of length. */
  private static final Pattern SIGN_IN_WORD =
      Pattern.compile(
          "\\p{L}[\\p{So}\\p{Sc}\\p{Sk}¹²³¿¡§¶]|[\\p{So}\\p{Sk}¹²³§¶]\\p{L}|\uFFFD|[\\p{Cc}&&[^\\t\\n\\r]]");

  private static final Map<String, Charset> MARKS =
      Map.of(
          "\u00EF\u00BB\u00BF", StandardCharsets.UTF_8,
          "\u00FF\u00FE", StandardCharsets.UTF_16LE,
          "\u00FE\u00FF", StandardCharsets.UTF_16BE);

  /** What western versions of Windows write. */
  private static final Charset USUAL = Charset.forName("windows-1252");

  static TextEncoding of(byte[] bytes) {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
      if (raw.startsWith(mark.getKey())) {
        return new TextEncoding(
            new String(bytes, mark.getValue()).substring(1), mark.getValue(), false);
      }
    }
    return unmarked(bytes)
        .map(charset -> new TextEncoding(new String(bytes, charset), charset, false))
        .orElseGet(() -> assumed(bytes));
  }

  private static Optional<Charset> unmarked(byte[] bytes) {
    if (zeros(bytes, 1)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (zeros(bytes, 0)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether most bytes at even or at odd places are zero, and few of the others. */
  private static boolean zeros(byte[] bytes, int from) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    return bytes.length > 1 && zeros[from] * 4 > bytes.length && zeros[1 - from] == 0;
  }

  private static TextEncoding assumed(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String told = detector.getDetectedCharset();
    Charset charset =
        told != null && TOLD.contains(told.toUpperCase(Locale.ROOT))
            ? charset(told)
            : western(bytes);
    return new TextEncoding(new String(bytes, charset), charset, true);
  }

  private static Charset western(byte[] bytes) {
    return ARABIC_LETTERS.matcher(new String(bytes, ARABIC)).matches() ? ARABIC : USUAL;
  }

  /** Whether words hold signs that no word has, so that another encoding is meant. */
  boolean isDoubtful() {
    String words = text.replaceAll("(?<=\\b[ck]?m)[²³]", "");
    return assumed && SIGN_IN_WORD.matcher(words).find();
  }

  static TextEncoding named(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return new TextEncoding(text.startsWith("\uFEFF") ? text.substring(1) : text, charset, false);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return USUAL;
    }
  }
}
