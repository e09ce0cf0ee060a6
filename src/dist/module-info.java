/** The program and its libraries as one module, which jlink can put into a runtime. */
open module org.sgreport {
  requires java.desktop;
  requires java.logging;
  requires java.security.jgss;
  requires java.sql;
  requires java.xml;
  requires java.xml.crypto;
  requires jdk.httpserver;
  requires jdk.unsupported;

  uses org.apache.logging.log4j.spi.Provider;
  uses org.apache.logging.log4j.util.PropertySource;
  uses org.apache.poi.ss.usermodel.WorkbookProvider;
  uses org.slf4j.spi.SLF4JServiceProvider;

  provides org.apache.logging.log4j.spi.Provider with
      org.apache.logging.slf4j.SLF4JProvider;
  provides org.apache.poi.ss.usermodel.WorkbookProvider with
      org.apache.poi.hssf.usermodel.HSSFWorkbookFactory,
      org.apache.poi.xssf.usermodel.XSSFWorkbookFactory;
  provides org.slf4j.spi.SLF4JServiceProvider with
      org.slf4j.nop.NOPServiceProvider;
}
