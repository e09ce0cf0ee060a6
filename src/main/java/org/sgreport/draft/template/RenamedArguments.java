package org.sgreport.draft.template;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sgreport.draft.call.Directive;
import org.sgreport.draft.directive.Directives;

/** A template in which arguments have the names that they have now. */
public final class RenamedArguments {
  private static final Pattern TAG = Pattern.compile("<@(\\w+)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>");
  private static final Pattern NAME =
      Pattern.compile("\"[^\"]*\"|'[^']*'|(?<=\\s)([\\w-]+)(?=\\s*=)");

  /** New names by old ones, by directive. */
  private static final Map<String, Map<String, String>> NAMES =
      Directives.ALL.stream().collect(Collectors.toMap(Directive::name, RenamedArguments::renamed));

  private RenamedArguments() {}

  private static Map<String, String> renamed(Directive directive) {
    return directive.parameters().stream()
        .flatMap(p -> p.formerNames().stream().map(old -> Map.entry(old, p.name())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** With as many lines as before. */
  public static String in(String template) {
    return TAG.matcher(template).replaceAll(t -> Matcher.quoteReplacement(tag(t)));
  }

  private static String tag(MatchResult tag) {
    Map<String, String> names = NAMES.getOrDefault(tag.group(1), Map.of());
    String arguments =
        NAME.matcher(tag.group(2))
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        m.group(1) == null
                            ? m.group()
                            : names.getOrDefault(m.group(1), m.group(1))));
    return "<@" + tag.group(1) + arguments + ">";
  }
}
