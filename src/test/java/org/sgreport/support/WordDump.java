package org.sgreport.support;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A Word file as lines that a diff can show: each part, an element a line, and a hash of it all.
 */
public final class WordDump {
  private final List<String> lines = new ArrayList<>();

  private WordDump() {}

  /** A part that is the same as the one of this name in {@code usual} is named, not printed. */
  public static List<String> of(byte[] file, Map<String, byte[]> usual) {
    WordDump dump = new WordDump();
    dump.lines.add("sha256 " + hash(file));
    new WordFile(file).parts().forEach((name, content) -> dump.part(name, content, usual));
    return dump.lines;
  }

  /** What of the second is not in the first, as a unified diff without context. */
  public static List<String> difference(List<String> first, List<String> second) {
    return UnifiedDiffUtils.generateUnifiedDiff(
        "docx.txt", "this", first, DiffUtils.diff(first, second), 0);
  }

  private void part(String name, byte[] content, Map<String, byte[]> usual) {
    byte[] other = usual.get(name);
    if (other != null && Arrays.equals(other, content)) {
      lines.add("== " + name + " as in the reference document");
    } else if (name.endsWith(".xml") || name.endsWith(".rels")) {
      lines.add("== " + name);
      xml(content);
    } else {
      lines.add("== " + name + " sha256 " + hash(content));
    }
  }

  private void xml(byte[] content) {
    try {
      XMLStreamReader reader =
          XMLInputFactory.newDefaultFactory()
              .createXMLStreamReader(new ByteArrayInputStream(content));
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          lines.add(" ".repeat(depth++) + element(reader));
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (event == XMLStreamConstants.CHARACTERS) {
          lines.add(" ".repeat(depth) + "\"" + reader.getText().replace("\n", "\\n") + "\"");
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String element(XMLStreamReader reader) {
    StringBuilder text = new StringBuilder(name(reader.getPrefix(), reader.getLocalName()));
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      text.append(' ')
          .append(name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)))
          .append('=')
          .append(reader.getAttributeValue(i));
    }
    return text.toString();
  }

  private static String name(String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
