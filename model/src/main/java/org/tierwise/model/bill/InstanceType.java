package org.tierwise.model.bill;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Type of a machine that AWS rents out.
 *
 * @param name as AWS writes it, size completed: {@code m5.xlarge}, {@code db.r5d.2xlarge}, {@code
 *     m5.large.search}
 */
public record InstanceType(String name) {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?:(db|cache|mq|search|kafka|dax|ml|dms|redshift)\\.)?([a-z][a-z0-9-]*\\.)"
                        + "(nano|micro|small|medium|large|\\d*xl(?:a|ar|arg|arge)?|metal(?:-\\d+xl)?)"
                        + "(\\.[a-z0-9.]+)?");
    private static final Pattern XLARGE = Pattern.compile("(\\d*)xl(?:a|ar|arg|arge)?");

    /** The type of a text; empty unless the text has the form of one. AWS cuts long ones off. */
    public static Optional<InstanceType> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Matcher xlarge = XLARGE.matcher(matcher.group(3));
        String size = xlarge.matches() ? xlarge.group(1) + "xlarge" : matcher.group(3);
        return Optional.of(
                new InstanceType(
                        text.substring(0, matcher.start(3))
                                + size
                                + text.substring(matcher.end(3))));
    }

    /** The machine itself, without the words of the service: {@code m5.large} of all the above. */
    public String machine() {
        Matcher matcher = FORM.matcher(name);
        return matcher.matches() ? matcher.group(2) + matcher.group(3) : name;
    }
}
