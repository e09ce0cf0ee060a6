package org.sgreport.lint.spelling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.Findings;
import org.sgreport.lint.text.Fixable;
import org.sgreport.lint.text.LintDocument;
import org.sgreport.lint.text.TextRule;
import org.sgreport.lint.text.TextUnit;

/** {@code program}, where the spelling list has "programme". */
final class SpellingList extends TextRule implements Fixable {
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}-])[\\p{L}-]+(?![\\p{L}-])");

  SpellingList() {
    super(Rule.warning("spelling/list"));
  }

  /** The spelling of the Organization by other spellings. */
  static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("program", "programme"),
          Map.entry("programs", "programmes"),
          Map.entry("advisor", "adviser"),
          Map.entry("advisors", "advisers"),
          Map.entry("judgment", "judgement"),
          Map.entry("judgments", "judgements"),
          Map.entry("acknowledgment", "acknowledgement"),
          Map.entry("abridgment", "abridgement"),
          Map.entry("labor", "labour"),
          Map.entry("center", "centre"),
          Map.entry("centers", "centres"),
          Map.entry("centered", "centred"),
          Map.entry("color", "colour"),
          Map.entry("favor", "favour"),
          Map.entry("favorable", "favourable"),
          Map.entry("honor", "honour"),
          Map.entry("honored", "honoured"),
          Map.entry("behavior", "behaviour"),
          Map.entry("behavioral", "behavioural"),
          Map.entry("neighbor", "neighbour"),
          Map.entry("neighbors", "neighbours"),
          Map.entry("neighboring", "neighbouring"),
          Map.entry("harbor", "harbour"),
          Map.entry("defense", "defence"),
          Map.entry("offense", "offence"),
          Map.entry("offenses", "offences"),
          Map.entry("fulfill", "fulfil"),
          Map.entry("fulfillment", "fulfilment"),
          Map.entry("enroll", "enrol"),
          Map.entry("enrollment", "enrolment"),
          Map.entry("installment", "instalment"),
          Map.entry("skillful", "skilful"),
          Map.entry("traveling", "travelling"),
          Map.entry("traveled", "travelled"),
          Map.entry("traveler", "traveller"),
          Map.entry("counseling", "counselling"),
          Map.entry("counselor", "counsellor"),
          Map.entry("totaling", "totalling"),
          Map.entry("labeled", "labelled"),
          Map.entry("labeling", "labelling"),
          Map.entry("canceled", "cancelled"),
          Map.entry("signaling", "signalling"),
          Map.entry("modeling", "modelling"),
          Map.entry("channeled", "channelled"),
          Map.entry("fueled", "fuelled"),
          Map.entry("aging", "ageing"),
          Map.entry("airplane", "aeroplane"),
          Map.entry("airplanes", "aeroplanes"),
          Map.entry("analyze", "analyse"),
          Map.entry("analyzed", "analysed"),
          Map.entry("analyzing", "analysing"),
          Map.entry("analyzes", "analyses"),
          Map.entry("paralyzed", "paralysed"),
          Map.entry("catalyze", "catalyse"),
          Map.entry("gray", "grey"),
          Map.entry("theater", "theatre"),
          Map.entry("kilometers", "kilometres"),
          Map.entry("liters", "litres"),
          Map.entry("maneuver", "manoeuvre"),
          Map.entry("aluminum", "aluminium"),
          Map.entry("jewelry", "jewellery"),
          Map.entry("skeptical", "sceptical"),
          Map.entry("co-operation", "cooperation"),
          Map.entry("co-operate", "cooperate"),
          Map.entry("co-operating", "cooperating"),
          Map.entry("co-ordination", "coordination"),
          Map.entry("co-ordinate", "coordinate"),
          Map.entry("co-ordinated", "coordinated"),
          Map.entry("co-ordinator", "coordinator"),
          Map.entry("focussed", "focused"),
          Map.entry("focussing", "focusing"),
          Map.entry("benefitted", "benefited"),
          Map.entry("targetted", "targeted"),
          Map.entry("memoranda", "memorandums"),
          Map.entry("formulae", "formulas"),
          Map.entry("fora", "forums"),
          Map.entry("policy-maker", "policymaker"),
          Map.entry("policy-makers", "policymakers"),
          Map.entry("policy-making", "policymaking"),
          Map.entry("peace-keeping", "peacekeeping"),
          Map.entry("peace-building", "peacebuilding"),
          Map.entry("socio-economic", "socioeconomic"),
          Map.entry("micro-credit", "microcredit"),
          Map.entry("on-line", "online"),
          Map.entry("data-base", "database"));

  @Override
  public void lint(LintDocument text, Findings findings) {
    for (TextUnit unit : text.units()) {
      Matcher word = WORD.matcher(unit.own());
      while (word.find()) {
        Optional.ofNullable(WORDS.get(word.group()))
            .ifPresent(
                right ->
                    findings.add(
                        unit,
                        word.group(),
                        "`" + word.group() + "` is spelled differently in the United Nations list",
                        "write `" + right + "`"));
      }
    }
  }

  @Override
  public List<Edit> edits(String words, Optional<LocalDate> date) {
    return WORD.matcher(words)
        .results()
        .filter(m -> WORDS.containsKey(m.group()))
        .map(m -> new Edit(m.start(), m.end(), WORDS.get(m.group())))
        .toList();
  }
}
