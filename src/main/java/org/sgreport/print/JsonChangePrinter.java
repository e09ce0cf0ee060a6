package org.sgreport.print;

import java.util.List;
import java.util.Locale;
import org.sgreport.compare.Change;

/** A list of objects, one a change, in the order of the other formats. */
final class JsonChangePrinter implements ChangePrinter {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public String print(List<Change> changes) {
    return Json.print(
        json -> {
          json.writeStartArray();
          for (Change change : changes) {
            json.writeStartObject();
            json.writeStringField("kind", change.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("about", change.about());
            json.writeStringField("what", change.what());
            json.writeStringField("before", change.before());
            json.writeStringField("after", change.after());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
