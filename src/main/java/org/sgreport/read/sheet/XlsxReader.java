package org.sgreport.read.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.read.ReadRules;

/** Reads the first sheet of an Excel file. */
public final class XlsxReader {
  private XlsxReader() {}

  /**
   * The rows that hold something, with cells as Excel shows them; none, with a diagnostic, where
   * the file is none of Excel's.
   */
  public static List<SheetRow> read(Path file, String shown, Diagnostics diagnostics) {
    try (InputStream bytes = Files.newInputStream(file);
        Workbook workbook = WorkbookFactory.create(bytes)) {
      if (workbook.getNumberOfSheets() == 0) {
        return notExcel(shown, "this file has no sheet", diagnostics);
      }
      List<SheetRow> rows = new ArrayList<>();
      for (Row row : workbook.getSheetAt(0)) {
        rows.add(new SheetRow(cells(row), Span.onLine(shown, row.getRowNum() + 1, 1, 2)));
      }
      return rows;
    } catch (EncryptedDocumentException e) {
      return notExcel(shown, "this file has a password", diagnostics);
    } catch (IOException | RuntimeException e) {
      return notExcel(shown, "this is not an Excel file", diagnostics);
    }
  }

  /** The library throws a dozen kinds of exceptions at a file that is broken, or made to break. */
  private static List<SheetRow> notExcel(String shown, String message, Diagnostics diagnostics) {
    diagnostics.add(
        ReadRules.NOT_EXCEL.at(
            Span.ofFile(shown), message, "save it as .xlsx, without a password, or as .csv"));
    return List.of();
  }

  private static List<String> cells(Row row) {
    DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getLastCellNum(); i++) {
      cells.add(formatter.formatCellValue(row.getCell(i)));
    }
    return cells;
  }
}
