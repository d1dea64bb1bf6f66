package org.tierwise.exports.network;

import org.tierwise.exports.xml.XmlText;
import org.tierwise.model.project.Proposal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The queues of the plan as a model for JSIMgraph of Java Modelling Tools (JSIMg, XML), so that
 * anyone can check the mathematics: pages come at the design rate, go from a hub to the processors
 * of each serving node as often as a page does on average, and leave. What else a visit waits for
 * (disks, workers, commits) stands as a delay of the program's mean. Means of the two programs must
 * agree (Jackson network); percentiles need not, since a page here makes its calls in any order.
 * Format: JMT user manual, Archive.xsd and SIMmodeldefinition.xsd.
 */
public final class JsimgNetwork {
    private static final String STRATEGIES = "jmt.engine.NetStrategies.";
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss zzz yyyy", Locale.ENGLISH);
    private static final String CLASS = "page";
    private static final String HUB = "hub";
    private static final String SOURCE = "users";
    private static final String SINK = "answered";

    private JsimgNetwork() {}

    /**
     * Writes the model.
     *
     * @throws IOException when the stream refuses
     */
    public static void write(Proposal proposal, OutputStream out) throws IOException {
        PageStations stations = PageStations.of(proposal);
        try (XmlText xml = new XmlText(out)) {
            xml.start("archive")
                    .attribute("name", "plan.jsimg")
                    .attribute("timestamp", TIMESTAMP.format(proposal.madeAt()))
                    .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                    .attribute("xsi:noNamespaceSchemaLocation", "Archive.xsd");
            xml.start("sim")
                    .attribute("disableStatisticStop", "false")
                    .attribute("logDecimalSeparator", ".")
                    .attribute("logDelimiter", ",")
                    .attribute("logReplaceMode", "0")
                    .attribute("maxSamples", "5000000")
                    .attribute("name", "plan.jsimg")
                    .attribute("polling", "1.0")
                    .attribute("xsi:noNamespaceSchemaLocation", "SIMmodeldefinition.xsd");
            xml.start("userClass")
                    .attribute("name", CLASS)
                    .attribute("priority", "0")
                    .attribute("referenceSource", SOURCE)
                    .attribute("type", "open")
                    .end();
            source(xml, stations.pageRate());
            sink(xml);
            hub(xml, stations);
            stations.queues().forEach(queue -> queue(xml, queue));
            stations.delays().forEach(delay -> delay(xml, delay));
            measures(xml, stations);
            connections(xml, stations);
            xml.end().end();
        }
    }

    private static void source(XmlText xml, double rate) {
        xml.start("node").attribute("name", SOURCE);
        section(xml, "RandomSource");
        services(xml, rate);
        xml.end();
        tunnel(xml);
        router(xml);
        xml.end();
    }

    private static void sink(XmlText xml) {
        xml.start("node").attribute("name", SINK);
        section(xml, "JobSink").end();
        xml.end();
    }

    private static void hub(XmlText xml, PageStations stations) {
        xml.start("node").attribute("name", HUB);
        queueSection(xml);
        tunnel(xml);
        section(xml, "Router");
        parameter(xml, STRATEGIES + "RoutingStrategy", "RoutingStrategy");
        xml.leaf("refClass", CLASS);
        sub(xml, STRATEGIES + "RoutingStrategies.EmpiricalStrategy", "Probabilities", false);
        sub(xml, "jmt.engine.random.EmpiricalEntry", "EmpiricalEntryArray", true);
        stations.all().forEach(one -> entry(xml, one.name(), stations.probability(one)));
        entry(xml, SINK, stations.leaving());
        xml.end().end().end().end();
        xml.end();
    }

    private static void entry(XmlText xml, String station, double probability) {
        sub(xml, "jmt.engine.random.EmpiricalEntry", "EmpiricalEntry", false);
        value(xml, "java.lang.String", "stationName", station);
        value(xml, "java.lang.Double", "probability", Double.toString(probability));
        xml.end();
    }

    private static void queue(XmlText xml, PageStations.Station queue) {
        xml.start("node").attribute("name", queue.name());
        queueSection(xml);
        section(xml, "Server");
        whole(xml, "maxJobs", queue.servers());
        parameter(xml, "java.lang.Integer", "numberOfVisits");
        xml.leaf("refClass", CLASS);
        value(xml, "java.lang.Integer", "numberOfVisits", "1");
        xml.end();
        services(xml, 1 / queue.serviceSeconds());
        xml.end();
        router(xml);
        xml.end();
    }

    private static void delay(XmlText xml, PageStations.Station delay) {
        xml.start("node").attribute("name", delay.name());
        queueSection(xml);
        section(xml, "Delay");
        services(xml, 1 / delay.serviceSeconds());
        xml.end();
        router(xml);
        xml.end();
    }

    private static void queueSection(XmlText xml) {
        section(xml, "Queue");
        whole(xml, "size", -1);
        parameter(xml, "java.lang.String", "dropStrategies");
        xml.leaf("refClass", CLASS);
        value(xml, "java.lang.String", "dropStrategy", "drop");
        xml.end();
        xml.start("parameter")
                .attribute("classPath", STRATEGIES + "QueueGetStrategies.FCFSstrategy")
                .attribute("name", "FCFSstrategy")
                .end();
        parameter(xml, STRATEGIES + "QueuePutStrategy", "QueuePutStrategy");
        xml.leaf("refClass", CLASS);
        sub(xml, STRATEGIES + "QueuePutStrategies.TailStrategy", "TailStrategy", false).end();
        xml.end();
        xml.end();
    }

    /** Exponential times of the one class, with a rate per second. */
    private static void services(XmlText xml, double rate) {
        parameter(xml, STRATEGIES + "ServiceStrategy", "ServiceStrategy");
        xml.leaf("refClass", CLASS);
        sub(
                xml,
                STRATEGIES + "ServiceStrategies.ServiceTimeStrategy",
                "ServiceTimeStrategy",
                false);
        sub(xml, "jmt.engine.random.Exponential", "Exponential", false).end();
        sub(xml, "jmt.engine.random.ExponentialPar", "distrPar", false);
        value(xml, "java.lang.Double", "lambda", Double.toString(rate));
        xml.end().end().end();
    }

    private static void tunnel(XmlText xml) {
        section(xml, "ServiceTunnel").end();
    }

    /** Leaves by the only way that there is. */
    private static void router(XmlText xml) {
        section(xml, "Router");
        parameter(xml, STRATEGIES + "RoutingStrategy", "RoutingStrategy");
        xml.leaf("refClass", CLASS);
        sub(xml, STRATEGIES + "RoutingStrategies.RandomStrategy", "Random", false).end();
        xml.end().end();
    }

    private static void measures(XmlText xml, PageStations stations) {
        measure(xml, "System Response Time", "");
        for (PageStations.Station queue : stations.queues()) {
            measure(xml, "Utilization", queue.name());
        }
    }

    private static void measure(XmlText xml, String type, String station) {
        xml.start("measure")
                .attribute("alpha", "0.01")
                .attribute("name", (station + " " + type).strip())
                .attribute("nodeType", station.isEmpty() ? "" : "station")
                .attribute("precision", "0.03")
                .attribute("referenceNode", station)
                .attribute("referenceUserClass", CLASS)
                .attribute("type", type)
                .attribute("verbose", "false")
                .end();
    }

    private static void connections(XmlText xml, PageStations stations) {
        connection(xml, SOURCE, HUB);
        for (PageStations.Station one : stations.all()) {
            connection(xml, HUB, one.name());
            connection(xml, one.name(), HUB);
        }
        connection(xml, HUB, SINK);
    }

    private static void connection(XmlText xml, String from, String to) {
        xml.start("connection").attribute("source", from).attribute("target", to).end();
    }

    private static XmlText section(XmlText xml, String name) {
        return xml.start("section").attribute("className", name);
    }

    private static void parameter(XmlText xml, String type, String name) {
        xml.start("parameter")
                .attribute("array", "true")
                .attribute("classPath", type)
                .attribute("name", name);
    }

    private static void whole(XmlText xml, String name, int value) {
        xml.start("parameter").attribute("classPath", "java.lang.Integer").attribute("name", name);
        xml.leaf("value", Integer.toString(value));
        xml.end();
    }

    private static XmlText sub(XmlText xml, String type, String name, boolean array) {
        xml.start("subParameter");
        if (array) {
            xml.attribute("array", "true");
        }
        return xml.attribute("classPath", type).attribute("name", name);
    }

    private static void value(XmlText xml, String type, String name, String value) {
        sub(xml, type, name, false);
        xml.leaf("value", value);
        xml.end();
    }
}
