package org.sgreport.write.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file for a browser that needs nothing else: it has its look and its script in itself, and its
 * policy allows no others.
 */
public final class HtmlPage {
  private static final String SHELL = resource("page.html");

  /** What only a script shows is hidden before it is laid out. */
  private static final String EARLY = "document.documentElement.className = \"script\";";

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private HtmlPage() {}

  /** Around a body that has no script. */
  public static String of(String language, String title, String body) {
    return of(language, title, body, "");
  }

  public static String of(String language, String title, String body, String script) {
    return of(language, title, body, resource("page.css"), script, "");
  }

  /** One that a server shows, which it may ask for news; with a look of its own besides. */
  public static String live(
      String language, String title, String body, String look, String script) {
    String both = resource("page.css") + look;
    return of(language, title, body, both, script, "; connect-src 'self'");
  }

  private static String of(
      String language, String title, String body, String look, String script, String more) {
    Map<String, String> parts =
        Map.ofEntries(
            Map.entry("language", language),
            Map.entry("title", new Html().text(title).written()),
            Map.entry("policy", policy(look, script) + more),
            Map.entry("look", look),
            Map.entry("early", script.isEmpty() ? "" : element(EARLY) + "\n"),
            Map.entry("body", body),
            Map.entry("script", script.isEmpty() ? "" : element(script)));
    return PLACE
        .matcher(SHELL)
        .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
  }

  private static String element(String script) {
    return "<script>" + script + "</script>";
  }

  private static String policy(String look, String script) {
    return "default-src 'none'; img-src data:; style-src "
        + hash(look)
        + (script.isEmpty() ? "" : "; script-src " + hash(EARLY) + " " + hash(script))
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String resource(String name) {
    return resource(HtmlPage.class, name);
  }

  /** A file of the program that lies beside a class. */
  public static String resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own resource is broken: " + name, e);
    }
  }
}
