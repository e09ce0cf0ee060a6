package org.sgreport.read.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.read.ReadRules;
import org.sgreport.source.Sources;

/** Reads a spreadsheet by the ending of its name: .xlsx or .xlsm, and anything else as text. */
public final class SheetFiles {
  /** Far above any sheet of replies; bounds what a mistaken path can cost. */
  private static final int LARGEST_BYTES = 64 << 20;

  private SheetFiles() {}

  /** Empty, with a diagnostic, where the file is no spreadsheet that can be read. */
  public static Optional<SheetFile> read(Path file, Sources sources, Diagnostics diagnostics) {
    return read(file, Optional.empty(), sources, diagnostics);
  }

  /** The same, of a text in a named encoding. */
  public static Optional<SheetFile> read(
      Path file, Optional<Charset> encoding, Sources sources, Diagnostics diagnostics) {
    String shown = sources.shown(file);
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        diagnostics.add(
            ReadRules.TOO_LARGE.at(
                Span.ofFile(shown),
                "the spreadsheet is larger than " + (LARGEST_BYTES >> 20) + " MiB",
                "split it, or check that it is the file you meant"));
        return Optional.empty();
      }
      Optional<SheetFile> read =
          isExcel(shown)
              ? XlsxReader.read(file, shown, diagnostics)
              : CsvReader.read(shown, Files.readAllBytes(file), encoding, sources, diagnostics);
      read.ifPresent(f -> CellCharacters.check(f, diagnostics));
      return read;
    } catch (IOException e) {
      diagnostics.add(sources.unreadable(file));
      return Optional.empty();
    }
  }

  private static boolean isExcel(String file) {
    return file.toLowerCase(Locale.ROOT).matches(".*\\.xls[xmb]?");
  }
}
