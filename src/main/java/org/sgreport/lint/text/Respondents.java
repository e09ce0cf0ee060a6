package org.sgreport.lint.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.reference.TypedEntities;
import org.sgreport.reference.TypedStates;
import org.sgreport.text.Figures;

/** Who replied, by what the text and its notes say; empty where they say nothing. */
public record Respondents(Set<String> states, Set<String> entities) {
  private static final Pattern REPLY =
      Pattern.compile("(?i)\\brepl(?:y|ies|ied)\\b|\\brespon(?:ded|ses)\\b|\\bcontributions?\\b");
  private static final Pattern AFTER_COLON = Pattern.compile(": ([^.:]+)\\.");
  private static final Pattern ENTITY_NOTE =
      Pattern.compile(
          "(?:entities|organizations|bodies)\\[\\^(\\d+)][^.]*\\b(?:responded|replied|contributed|provided)");
  private static final int FEWEST = 3;

  public Respondents {
    states = Set.copyOf(states);
    entities = Set.copyOf(entities);
  }

  public static Respondents of(LintDocument text) {
    Set<String> states = new TreeSet<>();
    Set<String> entities = new TreeSet<>();
    for (TextUnit unit : text.prose()) {
      if (unit.is(TextUnit.Kind.NOTE) && REPLY.matcher(unit.text()).find()) {
        states.addAll(Parentheses.statesOf(unit.text()));
      }
      Matcher colon = AFTER_COLON.matcher(unit.text());
      while (colon.find()) {
        Optional<TypedStates> list = TypedStates.of(colon.group(1));
        boolean replies = REPLY.matcher(unit.text().substring(0, colon.start())).find();
        list.filter(l -> replies && l.codes().size() >= FEWEST)
            .ifPresent(l -> states.addAll(l.codes()));
      }
      ENTITY_NOTE
          .matcher(unit.marked())
          .results()
          .flatMap(m -> text.note(Figures.parse(m.group(1))).stream())
          .map(note -> entities(note.text()))
          .forEach(entities::addAll);
    }
    return new Respondents(states, entities);
  }

  /** The entities that a note lists, in their order; empty if it is no list of entities. */
  public static List<String> entities(String note) {
    return TypedEntities.mixed(note.strip().replaceAll("\\.$", ""), "");
  }
}
