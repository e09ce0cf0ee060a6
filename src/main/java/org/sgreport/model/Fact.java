package org.sgreport.model;

import java.math.BigDecimal;
import org.sgreport.source.Located;

/** A figure that recurs, such as 6,499 persons assisted in 2012, with its unit and source. */
public record Fact(Located<String> id, BigDecimal value, String unit, String asOf, String source) {}
