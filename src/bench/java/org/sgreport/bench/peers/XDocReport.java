package org.sgreport.bench.peers;

import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** {@code XDocReport TEXT OUTPUT}: the paragraphs into a FreeMarker loop, by XDocReport. */
final class XDocReport {
  private XDocReport() {}

  public static void main(String[] args) throws Exception {
    IXDocReport report =
        XDocReportRegistry.getRegistry()
            .loadReport(new ByteArrayInputStream(template()), TemplateEngineKind.Freemarker);
    IContext context = report.createContext();
    context.put("p", Texts.paragraphs(args[0]));
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      report.process(context, out);
    }
  }

  private static byte[] template() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String line : List.of("[#list p as t]", "${t}", "[/#list]")) {
        document.createParagraph().createRun().setText(line);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }
}
