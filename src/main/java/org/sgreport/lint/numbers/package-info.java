/** Numbers, money and dates. */
package org.sgreport.lint.numbers;
