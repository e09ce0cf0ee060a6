package org.sgreport.scaffold;

import java.util.List;
import org.sgreport.format.CanonicalForm;
import org.sgreport.format.NewMapping;
import org.sgreport.load.InputKinds;
import org.sgreport.model.Fact;
import org.sgreport.model.Previous;
import org.sgreport.source.Located;

/** previous.yaml: a report as the one after it sees it. */
final class PreviousFile {
  private PreviousFile() {}

  static String text(String header, Previous previous) {
    NewMapping file =
        new NewMapping()
            .text("symbol", previous.symbol().value())
            .textIfAny("date", previous.date().map(Object::toString).orElse(""))
            .textIfAny("folder", previous.folder())
            .mapping("respondents", respondents(previous.respondents()))
            .list("counts", previous.counts().stream().map(PreviousFile::count).toList());
    List<NewMapping> facts = previous.facts().stream().map(PreviousFile::fact).toList();
    return CanonicalForm.of(
        header,
        facts.isEmpty() ? file : file.list("facts", facts),
        InputKinds.of("previous.yaml").orElseThrow().shape());
  }

  private static NewMapping respondents(Previous.Respondents respondents) {
    return new NewMapping()
        .number("states", respondents.states().value())
        .number("entities", respondents.entities().value())
        .texts("names", respondents.names().stream().map(Located::value).toList());
  }

  private static NewMapping count(Previous.Count count) {
    NewMapping mapping =
        new NewMapping()
            .text("measure", count.measure().value())
            .textIfAny("status", count.status())
            .number("count", count.count());
    count.sum().ifPresent(sum -> mapping.number("sum", sum));
    return mapping;
  }

  private static NewMapping fact(Fact fact) {
    NewMapping mapping =
        new NewMapping()
            .text("fact", fact.id().value())
            .textIfAny("title", fact.title())
            .number("value", fact.value());
    fact.unit().ifPresent(u -> mapping.text("unit", u.many().value()).textIfAny("one", u.one()));
    return mapping.textIfAny("as-of", fact.asOf()).textIfAny("source", fact.source());
  }
}
