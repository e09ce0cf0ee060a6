package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.document.CoverNotes;
import org.sgreport.language.en.English;
import org.sgreport.model.Inputs;
import org.sgreport.model.ReportFile;

/** The document of the agenda is cited where the item is one of a list or a provisional agenda. */
final class UnusedItemDocument extends RuleOfInputs {
  UnusedItemDocument() {
    super(Rule.warning("report/unused-item-document"));
  }

  @Override
  public void check(Inputs inputs, Diagnostics diagnostics) {
    inputs.reportFile().filter(UnusedItemDocument::unused).stream()
        .flatMap(file -> file.settings().places().itemDocument().stream())
        .forEach(
            document ->
                diagnostics.add(
                    rule()
                        .at(
                            document.at(),
                            "`" + document.value() + "` is not printed anywhere",
                            "give item and item-of: preliminary list or provisional agenda, or delete it")));
  }

  private static boolean unused(ReportFile file) {
    return CoverNotes.of(file.masthead(), English.INSTANCE.firstPage()).notes().stream()
        .noneMatch(n -> n.text().startsWith(file.masthead().item().document()));
  }
}
