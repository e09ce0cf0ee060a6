package org.sgreport.print;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sgreport.diagnostic.Diagnostic;
import org.sgreport.diagnostic.Severity;
import org.sgreport.source.Sources;
import org.sgreport.text.HiddenSigns;

/**
 * A test report, as JUnit writes it, for services that show these: a failing case for each error
 * and warning, one passing case where there is none.
 */
final class JunitDiagnosticPrinter implements DiagnosticPrinter {
  @Override
  public String name() {
    return "junit";
  }

  @Override
  public String print(List<Diagnostic> diagnostics, Sources sources, Display display) {
    List<Diagnostic> failures =
        diagnostics.stream().filter(d -> d.severity() != Severity.INFO).toList();
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "sgreport");
      xml.writeAttribute("tests", "" + Math.max(1, failures.size()));
      xml.writeAttribute("failures", "" + failures.size());
      for (Diagnostic failure : failures) {
        failure(failure, xml);
      }
      if (failures.isEmpty()) {
        xml.writeEmptyElement("testcase");
        xml.writeAttribute("classname", "sgreport");
        xml.writeAttribute("name", ResultLine.of(diagnostics, sources.count()));
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text + "\n";
  }

  private static void failure(Diagnostic failure, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", HiddenSigns.writtenOut(failure.span().path()));
    xml.writeAttribute(
        "name", failure.rule() + " " + HiddenSigns.writtenOut(failure.span().start()));
    xml.writeStartElement("failure");
    xml.writeAttribute("type", failure.severity().word());
    xml.writeAttribute("message", HiddenSigns.writtenOut(failure.message()));
    xml.writeCharacters(HiddenSigns.writtenOut(failure.help()));
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
