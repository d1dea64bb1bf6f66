package org.tierwise.app.cli;

import org.tierwise.app.text.TypedNumber;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers as people type them: {@code 40900000}, {@code 40.9M}, {@code 8.7lakh}. */
final class NumberConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
        return TypedNumber.of(text)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "'%s' is no number; 40900000, 40.9M or '4.09 crore' would be right"
                                        .formatted(text)));
    }
}
