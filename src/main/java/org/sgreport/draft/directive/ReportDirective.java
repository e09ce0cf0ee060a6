package org.sgreport.draft.directive;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sgreport.diagnostic.Span;
import org.sgreport.draft.call.Call;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.call.DirectiveRules;
import org.sgreport.draft.call.Expansion;
import org.sgreport.draft.call.Parameter;
import org.sgreport.language.vocabulary.Language;
import org.sgreport.model.Masthead;
import org.sgreport.model.Report;
import org.sgreport.reference.Organs;
import org.sgreport.reference.Symbols;
import org.sgreport.source.Located;

/** {@code <@report of="session"/>}: what the report says of itself. */
final class ReportDirective implements Directive {
  @Override
  public String name() {
    return "report";
  }

  @Override
  public String prints() {
    return "what report.yaml says of the report: its title, symbol, session, mandate and so on";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.required(
            "of",
            "title, kind, symbol, organ, body, session, item, item-title, mandate, date, reference or word-limit"),
        Parameter.optional("which", "all", "of several mandates the one, by its number"),
        Parameter.flag("organs", false, "true for mandates with their organs"));
  }

  @Override
  public Expansion expand(Call call) {
    Report report = call.context().report();
    Map<String, String> values = values(call, report);
    return call.known("of", "part of report.yaml", values.keySet())
        .map(key -> printed(call, values.get(key)))
        .orElseGet(Expansion.Refused::new);
  }

  private static Expansion printed(Call call, String words) {
    if (words.isEmpty()) {
      call.complain(
          DirectiveRules.UNKNOWN_KEY,
          "of",
          "report.yaml gives no `" + call.text("of") + "`",
          "add it to report.yaml");
      return new Expansion.Refused();
    }
    String path = call.context().report().settings().composition().template().at().path();
    String placed =
        call.text("of").equals("session") && !call.position().startsSentence()
            ? call.context().language().uncapitalized(words)
            : words;
    return Expansion.of(placed, List.of(Span.ofFile(path)));
  }

  private static Map<String, String> values(Call call, Report report) {
    Masthead masthead = report.masthead();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("title", masthead.title());
    values.put("kind", masthead.kind());
    values.put("symbol", masthead.symbols());
    values.put("organ", masthead.organ());
    values.put("body", masthead.body());
    values.put("session", masthead.session().name());
    values.put("item", masthead.item().number());
    values.put("item-title", masthead.item().title());
    values.put("mandate", mandate(call, report));
    values.put("date", masthead.date().map(call.context().language()::date).orElse(""));
    values.put("reference", report.settings().timing().request().reference());
    values.put("word-limit", wordLimit(call, report));
    return values;
  }

  private static String mandate(Call call, Report report) {
    List<String> symbols = report.settings().mandate().stream().map(Located::value).toList();
    List<String> asked =
        call.number("which")
            .map(BigDecimal::intValue)
            .map(n -> symbols.subList(Math.min(n - 1, symbols.size()), Math.min(n, symbols.size())))
            .orElse(symbols);
    Language language = call.context().language();
    return language.list(
        asked.stream()
            .map(s -> call.flag("organs", false) ? withOrgan(s, language) : Symbols.resolution(s))
            .toList());
  }

  private static String withOrgan(String symbol, Language language) {
    String number = Symbols.resolution(symbol);
    return Organs.all()
        .ofSymbol(symbol)
        .map(organ -> language.replyWords().resolution(organ.name(), number))
        .orElse(number);
  }

  private static String wordLimit(Call call, Report report) {
    int limit = report.settings().composition().wordLimit();
    return call.context().language().numerals().inFigures(limit);
  }
}
