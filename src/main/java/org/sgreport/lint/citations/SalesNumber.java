package org.sgreport.lint.citations;

import org.sgreport.diagnostic.Rule;
import org.sgreport.lint.text.PatternRule;

/** {@code Sales No. 12.IV.1}. */
final class SalesNumber extends PatternRule {
  SalesNumber() {
    super(
        Rule.warning("citations/sales-number"),
        "\\bSales No\\. (?![AEFRSC](?:/[AEFRSC])*\\.\\d{2}\\.[IVX]+)(\\S+)",
        "`{0}` is no sales number",
        "write language, year and category, as in Sales No. E.83.I.16",
        "Sales No");
  }
}
