package org.tierwise.data.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.util.List;

/**
 * The JSON of a catalogue, word for word as {@code catalogue.schema.json} publishes it. Every
 * property is required. Money, shares and quantities that are priced are decimal strings, so that
 * no digit is lost; sizes and speeds are numbers.
 */
@JsonIgnoreProperties("$schema")
record CatalogueFile(
        String id,
        String provider,
        String region,
        String currency,
        String asOf,
        String taxRate,
        List<Server> servers,
        List<Disk> disks,
        List<Service> services,
        List<Term> terms) {

    record Source(String document, String asOf, String status, String note) {}

    record Server(
            String sku,
            String family,
            boolean dedicated,
            int vcpu,
            double coreScore,
            double ramGb,
            double networkMbps,
            Storage disks,
            String monthly,
            Source source) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = BuiltIn.class, name = "built-in"),
        @JsonSubTypes.Type(value = Bays.class, name = "bays"),
        @JsonSubTypes.Type(value = Attached.class, name = "attached")
    })
    sealed interface Storage {}

    record BuiltIn(Disk volume) implements Storage {}

    record Bays(int count, List<String> raidLevels, List<String> diskSkus) implements Storage {}

    record Attached(List<String> volumeSkus) implements Storage {}

    record Disk(
            String sku,
            String diskClass,
            double gb,
            double readIops,
            double writeIops,
            double latencyMs,
            double annualFailureRate,
            String monthly,
            Source source) {}

    record Service(String sku, String kind, String unit, Price price, Source source) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PerUnit.class, name = "per-unit"),
        @JsonSubTypes.Type(value = FlatThenPerUnit.class, name = "flat-then-per-unit"),
        @JsonSubTypes.Type(value = Graduated.class, name = "graduated")
    })
    sealed interface Price {}

    record PerUnit(String unitPrice) implements Price {}

    record FlatThenPerUnit(String flat, String included, String beyond) implements Price {}

    record Graduated(List<Tier> tiers, String beyond) implements Price {}

    record Tier(String upTo, String unitPrice) {}

    record Term(
            int months,
            String discount,
            String upfront,
            List<String> families,
            boolean disks,
            Source source) {}
}
