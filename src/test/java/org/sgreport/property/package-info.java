/**
 * Laws that hold for whatever is put in, tried with generated inputs; each has a seed, so that
 * every build tries the same.
 */
package org.sgreport.property;
