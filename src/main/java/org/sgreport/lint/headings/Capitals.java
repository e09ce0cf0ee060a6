package org.sgreport.lint.headings;

import java.util.List;
import java.util.Set;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.LintRule;
import org.sgreport.lint.text.LintText;
import org.sgreport.lint.text.Piece;

/** {@code Lamps And Their Keepers}, each word with a capital. */
final class Capitals implements LintRule {
  private static final Rule RULE = Rule.warning("headings/capitals");

  @Override
  public Rule rule() {
    return RULE;
  }

  private static final Set<String> NAMES =
      Set.of(
          "United",
          "Nations",
          "Member",
          "States",
          "State",
          "Secretary-General",
          "General",
          "Assembly",
          "Economic",
          "Social",
          "Council",
          "Commission",
          "Committee",
          "Office",
          "Convention",
          "Protocol",
          "Global",
          "Plan",
          "Action",
          "Fund",
          "Group",
          "Trafficking",
          "Persons",
          "Women",
          "Children",
          "Crime",
          "Trust",
          "Voluntary",
          "World",
          "Day",
          "International",
          "Organization",
          "Police",
          "Institute",
          "Research",
          "Report",
          "Human",
          "Rights",
          "High",
          "Commissioner",
          "Refugees",
          "Development",
          "Goals",
          "Conference",
          "Parties",
          "Especially",
          "Combat",
          "Agency",
          "Inter-Agency",
          "Coordination",
          "Criminal",
          "Justice",
          "Interregional",
          "Drugs",
          "Victims",
          "Transnational",
          "Organized");
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "the", "of", "to", "in", "for", "on", "or", "by", "with", "at",
          "against", "as", "from", "their", "its");

  @Override
  public void lint(LintText text, Findings findings) {
    for (Piece piece : text.pieces(Piece.Kind.HEADING)) {
      List<String> words =
          List.of(piece.own().split("[^\\p{L}-]+")).stream()
              .skip(1)
              .filter(
                  w ->
                      !w.isEmpty()
                          && !SMALL.contains(w)
                          && !NAMES.contains(w)
                          && !w.matches("\\p{Lu}{2,}.*"))
              .toList();
      long capitals = words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
      if (words.size() > 1 && capitals * 2 > words.size()) {
        findings.add(
            RULE,
            piece,
            "most words of a heading have a capital",
            "leave capitals to the first word and to names");
      }
    }
  }
}
