package org.sgreport.read.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Span;
import org.sgreport.read.ReadRules;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads Excel files as streams, so that cells which are only formatted cost nothing. */
final class XlsxReader {
  private static final String SAVE = "save it as an Excel workbook (.xlsx), without a password";

  private final String shown;
  private final Diagnostics diagnostics;

  private XlsxReader(String shown, Diagnostics diagnostics) {
    this.shown = shown;
    this.diagnostics = diagnostics;
  }

  /** Empty, with a diagnostic, where the file is none of Excel's, or of a kind that is not read. */
  static Optional<SheetFile> read(Path file, String shown, Diagnostics diagnostics) {
    return new XlsxReader(shown, diagnostics).file(file);
  }

  private Optional<SheetFile> file(Path file) {
    try {
      return switch (magic(file)) {
        case OOXML -> workbook(file);
        case OLE2 -> old(file);
        default -> notExcel("this is not an Excel file");
      };
    } catch (Exception e) {
      // The library throws a dozen kinds at a file that is broken, or made to break.
      return notExcel("this is not an Excel file, or a damaged one");
    } catch (StackOverflowError e) {
      return notExcel("this is not an Excel file, or a damaged one");
    }
  }

  private static FileMagic magic(Path file) throws IOException {
    try (InputStream bytes = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
      return FileMagic.valueOf(bytes);
    }
  }

  private Optional<SheetFile> old(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        POIFSFileSystem system = new POIFSFileSystem(bytes)) {
      return system.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)
          ? notExcel("this file has a password")
          : notExcel("this is an Excel file of before 2007, which is not read");
    }
  }

  private Optional<SheetFile> workbook(Path file) throws Exception {
    try (InputStream bytes = Files.newInputStream(file);
        OPCPackage parts = OPCPackage.open(bytes)) {
      if (parts.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT).size() > 0) {
        return notExcel("this file is in strict Open XML, which is not read");
      }
      XSSFReader reader = new XSSFReader(parts);
      WorkbookHandler workbook = new WorkbookHandler();
      parse(reader.getWorkbookData(), workbook);
      if (workbook.states().isEmpty()) {
        return notExcel("this file has no sheet");
      }
      CellTexts texts =
          new CellTexts(
              reader.getStylesTable(), new ReadOnlySharedStringsTable(parts, false), workbook);
      List<Sheet> sheets = new ArrayList<>();
      XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (each.hasNext()) {
        sheets.add(sheet(each, workbook, texts));
      }
      return Optional.of(new SheetFile(shown, sheets));
    }
  }

  private Sheet sheet(XSSFReader.SheetIterator each, WorkbookHandler workbook, CellTexts texts)
      throws Exception {
    try (InputStream bytes = each.next()) {
      PackagePart part = each.getSheetPart();
      if (!part.getContentType().endsWith("+xml")) {
        throw new IOException("a sheet is not XML");
      }
      SheetHandler handler = new SheetHandler(shown, each.getSheetName(), texts);
      parse(bytes, handler);
      return handler.sheet(workbook.isHidden(each.getSheetName()));
    }
  }

  private static void parse(InputStream bytes, DefaultHandler handler)
      throws IOException, SAXException, javax.xml.parsers.ParserConfigurationException {
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setContentHandler(handler);
    parser.parse(new InputSource(bytes));
  }

  private Optional<SheetFile> notExcel(String message) {
    diagnostics.add(ReadRules.NOT_EXCEL.at(Span.ofFile(shown), message, SAVE));
    return Optional.empty();
  }
}
