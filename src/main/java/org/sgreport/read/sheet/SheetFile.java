package org.sgreport.read.sheet;

import java.util.List;

/** A spreadsheet file: its path as diagnostics show it, and its sheets in their order. */
public record SheetFile(String path, List<Sheet> sheets) {
  public SheetFile {
    sheets = List.copyOf(sheets);
  }
}
