package org.tierwise.app.desktop.controls;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Hyperlink;

import org.tierwise.app.desktop.words.Words;

/** Somebody follows a figure to where it comes from; the window takes them there. */
public final class Lead extends Event {
    /** Every such event. */
    public static final EventType<Lead> TO = new EventType<>(Event.ANY, "TO");

    private static final long serialVersionUID = 1;

    private final transient Destination destination;

    private Lead(Destination destination) {
        super(TO);
        this.destination = destination;
    }

    /** Where to. */
    public Destination destination() {
        return destination;
    }

    /** A figure that can be followed, by the mouse or the keyboard. */
    static Hyperlink link(String figure, Destination destination) {
        Hyperlink link = new Hyperlink(figure);
        String where = words(destination);
        Hint.on(link, where);
        link.setAccessibleText("%s: %s".formatted(figure, where));
        link.setOnAction(click -> {
            link.setVisited(false);
            link.fireEvent(new Lead(destination));
        });
        return link;
    }

    private static String words(Destination destination) {
        return switch (destination) {
            case Destination.Charges(var components) when components.isEmpty() ->
                    Words.of("lead.bill");
            case Destination.Charges(var components) ->
                    Words.of("lead.charges", String.join(", ", components));
            case Destination.Ordered(var components) when components.isEmpty() ->
                    Words.of("lead.plan");
            case Destination.Ordered(var components) ->
                    Words.of("lead.ordered", String.join(", ", components));
            case Destination.Demanded(String component) -> Words.of("lead.demanded", component);
            case Destination.Compared() -> Words.of("lead.compared");
        };
    }
}
