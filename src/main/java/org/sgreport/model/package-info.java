/**
 * The records of one report's inputs, as the YAML files have them, each value with its place. Built
 * by {@code load}, checked by {@code check}, counted by {@code tally}.
 */
package org.sgreport.model;
