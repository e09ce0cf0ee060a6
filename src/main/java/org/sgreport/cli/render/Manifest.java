package org.sgreport.cli.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sgreport.cli.terminal.Version;
import org.sgreport.model.Contribution;
import org.sgreport.print.HashesPrinter;
import org.sgreport.source.Source;
import org.sgreport.source.Sources;

/** What a document was made of: a hash for each input, template and part of the look. */
public final class Manifest {
  private final Map<String, String> parts = new TreeMap<>();

  /**
   * Files of replies that are withheld are named by their number alone. Line ends are read alike on
   * all machines, and hashed as line feeds.
   */
  public Manifest(Sources sources, List<String> withheld, Map<String, byte[]> look) {
    for (Source source : sources.all()) {
      int nameless = withheld.indexOf(source.path());
      String name = nameless < 0 ? source.path() : Contribution.WITHHELD + "-" + (nameless + 1);
      parts.put(name, hash(source.text().getBytes(StandardCharsets.UTF_8)));
    }
    look.forEach((name, content) -> parts.put("look:" + name, hash(content)));
  }

  public String print(String output, byte[] product) {
    return HashesPrinter.print(Version.words(), parts, Map.of(output, hash(product)));
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
