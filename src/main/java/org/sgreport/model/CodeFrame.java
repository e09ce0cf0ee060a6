package org.sgreport.model;

import java.util.List;
import java.util.Optional;
import org.sgreport.source.Located;

/** The measures that replies are coded by, in the order of measures.yaml, in groups. */
public record CodeFrame(String path, List<Group> groups) {
  /** Measures under one title, such as those of one section of the report. */
  public record Group(Located<String> id, String title, List<Measure> measures) {
    public Group {
      measures = List.copyOf(measures);
    }
  }

  public CodeFrame {
    groups = List.copyOf(groups);
  }

  public List<Measure> measures() {
    return groups.stream().flatMap(g -> g.measures().stream()).toList();
  }

  public Optional<Measure> find(String id) {
    return measures().stream().filter(m -> m.id().value().equals(id)).findFirst();
  }

  public boolean isOfStates(String id) {
    return find(id).filter(m -> m.reporter() == Measure.Reporter.STATES).isPresent();
  }

  public List<String> ids() {
    return measures().stream().map(m -> m.id().value()).toList();
  }
}
