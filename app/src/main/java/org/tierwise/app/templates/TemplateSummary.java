package org.tierwise.app.templates;

/**
 * What one chooses an {@link ApplicationTemplate} by, without reading its figures.
 *
 * @param id id on the command line, for example {@code django-shop}
 * @param description what kind of application, in a sentence
 */
public record TemplateSummary(String id, String description) {}
