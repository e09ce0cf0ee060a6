/**
 * Rules over the model: one class a rule, listed in {@link org.sgreport.check.Checks}. They see
 * only files whose shape is right.
 */
package org.sgreport.check;
