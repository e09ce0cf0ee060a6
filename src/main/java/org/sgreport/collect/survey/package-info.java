/**
 * The structure of a survey, as its tool writes it, to the draft of a form.yaml: XLSForms,
 * structure files of LimeSurvey, and heads of exports.
 */
package org.sgreport.collect.survey;
