package org.sgreport.model;

import java.util.List;
import java.util.Optional;

/**
 * What a report has besides replies: facts and days, treaties, the report before it, and the form
 * of a survey that replies are collected by; and the rules of the house.
 */
public record Background(
    FactsFile cited,
    List<Treaty> treaties,
    Optional<Previous> previous,
    Optional<Form> form,
    List<House> houses) {
  public Background {
    treaties = List.copyOf(treaties);
    houses = List.copyOf(houses);
  }

  public List<Fact> facts() {
    return cited.facts();
  }

  public List<Event> events() {
    return cited.events();
  }
}
