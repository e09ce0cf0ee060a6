package org.sgreport.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgreport.source.Located;

/** The measures that replies are coded by, in the order of measures.yaml, in groups. */
public final class CodeFrame {
  /** Measures under one title, such as those of one section of the report. */
  public record Group(Located<String> id, String title, List<Measure> measures) {
    public Group {
      measures = List.copyOf(measures);
    }
  }

  private final String path;
  private final List<Group> groups;
  private final List<Measure> measures;
  private final List<String> ids;

  /** Each reported measure is looked for here; of two with one id, the first counts. */
  private final Map<String, Measure> byId = new LinkedHashMap<>();

  public CodeFrame(String path, List<Group> groups) {
    this.path = path;
    this.groups = List.copyOf(groups);
    this.measures = groups.stream().flatMap(g -> g.measures().stream()).toList();
    this.ids = measures.stream().map(m -> m.id().value()).toList();
    measures.forEach(m -> byId.putIfAbsent(m.id().value(), m));
  }

  public String path() {
    return path;
  }

  public List<Group> groups() {
    return groups;
  }

  public List<Measure> measures() {
    return measures;
  }

  public Optional<Measure> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public boolean isOfStates(String id) {
    return find(id).filter(m -> m.reporter() == Measure.Reporter.STATES).isPresent();
  }

  public List<String> ids() {
    return ids;
  }
}
