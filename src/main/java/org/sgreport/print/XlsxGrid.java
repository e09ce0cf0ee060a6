package org.sgreport.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sgreport.diagnostic.Refusal;
import org.sgreport.ooxml.Package;
import org.sgreport.tally.Grid;
import org.sgreport.tally.GridCell;

/** A tally as an Excel file: the heads in a row that stays in sight, shares as percentages. */
public final class XlsxGrid {
  /** A width of a column is given in parts of a character. */
  private static final int CHARACTER = 256;

  private static final int WIDEST = 60;
  private static final int SPARE = 2;

  private XlsxGrid() {}

  /** The same grid gives the same bytes. */
  public static byte[] print(Grid grid) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
      XSSFSheet sheet = workbook.createSheet("Tally");
      CellStyle percentage = workbook.createCellStyle();
      percentage.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
      CellStyle head = workbook.createCellStyle();
      Font bold = workbook.createFont();
      bold.setBold(true);
      head.setFont(bold);
      row(sheet.createRow(0), grid.heads(), percentage);
      sheet.getRow(0).forEach(cell -> cell.setCellStyle(head));
      for (List<GridCell> cells : grid.rows()) {
        row(sheet.createRow(sheet.getLastRowNum() + 1), cells, percentage);
      }
      widths(sheet, grid);
      sheet.createFreezePane(1, 1);
      workbook.write(bytes);
      return withFixedTimes(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Wide enough for the longest text of a column, within bounds; the library would need fonts. */
  private static void widths(XSSFSheet sheet, Grid grid) {
    for (int column = 0; column < grid.columns().size(); column++) {
      int at = column;
      int longest =
          Stream.concat(Stream.of(grid.heads()), grid.rows().stream())
              .mapToInt(r -> r.get(at).text("; ").length())
              .max()
              .orElse(0);
      sheet.setColumnWidth(column, Math.min(WIDEST, longest + SPARE) * CHARACTER);
    }
  }

  private static void row(Row row, List<GridCell> cells, CellStyle percentage) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        fill(row.createCell(i), cells.get(i), percentage);
      }
    }
  }

  private static void fill(Cell cell, GridCell content, CellStyle percentage) {
    if (content instanceof GridCell.Ratio ratio) {
      cell.setCellValue(ratio.share().doubleValue());
      cell.setCellStyle(percentage);
    } else if (content instanceof GridCell.Number number) {
      cell.setCellValue(number.count());
    } else {
      cell.setCellValue(fitting(content.text("; ")));
    }
  }

  private static String fitting(String text) {
    if (text.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
      throw new Refusal("a text is longer than a cell of Excel holds; use --format csv");
    }
    return text;
  }

  /** The library gives each part the time of day. */
  private static byte[] withFixedTimes(byte[] workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(part.getName());
        same.setTimeLocal(Package.FIXED);
        out.putNextEntry(same);
        in.transferTo(out);
      }
    }
    return bytes.toByteArray();
  }
}
