/**
 * The records of one report's inputs, as the YAML files hold them, each value with its place. Built
 * by {@code load}, judged by {@code check}, counted by {@code tally}.
 */
package org.sgreport.model;
