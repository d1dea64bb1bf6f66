package org.tierwise.exports.terraform;

import org.tierwise.exports.SafeText;
import org.tierwise.exports.order.OrderLine;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.project.Proposal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The plan as Terraform configuration for e2eterraformprovider/e2e 2.1. One resource stands for all
 * nodes of a group ({@code count}); what the plug-in cannot order stands as a comment. Keys, images
 * and the project are variables, since no plan knows them.
 */
public final class TerraformPlan {
    private static final String VARIABLES =
            """
            terraform {
              required_providers {
                e2e = {
                  source  = "e2eterraformprovider/e2e"
                  version = "~> 2.1"
                }
              }
            }

            variable "api_key" {
              type      = string
              sensitive = true
            }

            variable "auth_token" {
              type      = string
              sensitive = true
            }

            variable "project_id" {
              description = "project of the account in which everything is ordered"
              type        = number
            }

            variable "region" {
              type    = string
              default = %s
            }

            variable "image" {
              description = "image of every node, as the provider names it"
              type        = string
            }

            variable "ssh_public_key" {
              type = string
            }

            provider "e2e" {
              api_key    = var.api_key
              auth_token = var.auth_token
            }

            resource "e2e_ssh_key" "operators" {
              label      = "tierwise-operators"
              ssh_key    = var.ssh_public_key
              project_id = var.project_id
              region     = var.region
            }

            resource "e2e_vpc" "main" {
              vpc_name   = "tierwise-main"
              project_id = var.project_id
              region     = var.region
            }
            """;

    private TerraformPlan() {}

    /**
     * Writes the configuration.
     *
     * @throws IOException when the stream refuses
     */
    public static void write(Proposal proposal, OutputStream out) throws IOException {
        out.write(text(proposal).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Proposal proposal) {
        StringBuilder text = new StringBuilder();
        comment(
                text,
                "Plan of %s, scenario %s, made by Tierwise %s on %s."
                        .formatted(
                                proposal.analysis().project().name(),
                                proposal.analysis().scenario().name(),
                                proposal.version(),
                                proposal.madeAt().toLocalDate()));
        comment(text, "It orders what costs money: read it, run terraform plan, then decide.");
        text.append('\n').append(VARIABLES.formatted(quoted(region(proposal)))).append('\n');
        ResourceNames names = new ResourceNames();
        List<String> byHand = new ArrayList<>();
        for (OrderLine line : OrderLine.of(proposal.result().evaluation())) {
            Expressible way = Expressible.of(line);
            switch (way.resource()) {
                case "e2e_node" -> node(text, names, proposal, line, way);
                case "e2e_blockstorage" -> volume(text, names, line);
                case "e2e_reserved_ip" -> addresses(text, names, line);
                case "e2e_objectstore" -> bucket(text, names, line);
                case "e2e_vpc" -> {}
                default ->
                        byHand.add(
                                "%s: %s %s of %s (%s): %s"
                                        .formatted(
                                                line.group(),
                                                OrderLine.plain(line.quantity()),
                                                line.unit(),
                                                line.sku(),
                                                line.description(),
                                                way.why()));
            }
        }
        comment(text, "Not expressed here; see the bill of materials:");
        byHand.forEach(one -> comment(text, "- " + one));
        return text.toString();
    }

    private static void node(
            StringBuilder text,
            ResourceNames names,
            Proposal proposal,
            OrderLine line,
            Expressible way) {
        GroupEvaluation group = proposal.result().evaluation().group(line.group());
        comment(
                text,
                "%s, %s, %s%s"
                        .formatted(
                                group.group().kindLabels(),
                                group.group().patternIds(),
                                line.description(),
                                way.why().isEmpty() ? "" : "; " + way.why()));
        group.group().riders().forEach(r -> comment(text, "also runs: " + r.name()));
        text.append(
                """
                resource "e2e_node" "%1$s" {
                  count      = %2$s
                  name       = "%1$s-${count.index + 1}"
                  label      = %3$s
                  plan       = %4$s
                  image      = var.image
                  project_id = var.project_id
                  region     = var.region
                  vpc_id     = e2e_vpc.main.id
                  ssh_keys   = [e2e_ssh_key.operators.label]
                }

                """
                        .formatted(
                                names.of("e2e_node", line.group()),
                                OrderLine.plain(line.quantity()),
                                quoted(line.environment().name().toLowerCase(Locale.ROOT)),
                                quoted(line.sku())));
    }

    private static void volume(StringBuilder text, ResourceNames names, OrderLine line) {
        comment(text, "To be attached to the nodes of %s, one each.".formatted(line.group()));
        text.append(
                """
                resource "e2e_blockstorage" "%1$s" {
                  count      = %2$s
                  name       = "%1$s-${count.index + 1}"
                  size       = %3$s
                  project_id = var.project_id
                  location   = var.region
                }

                """
                        .formatted(
                                names.of("e2e_blockstorage", line.group()),
                                OrderLine.plain(line.quantity()),
                                Expressible.size(line)));
    }

    private static void addresses(StringBuilder text, ResourceNames names, OrderLine line) {
        comment(text, line.description());
        text.append(
                """
                resource "e2e_reserved_ip" "%s" {
                  count      = %s
                  project_id = var.project_id
                  location   = var.region
                }

                """
                        .formatted(
                                names.of("e2e_reserved_ip", line.component()),
                                OrderLine.plain(line.quantity())));
    }

    private static void bucket(StringBuilder text, ResourceNames names, OrderLine line) {
        comment(
                text,
                "A bucket has no size; planned are %s GB."
                        .formatted(OrderLine.plain(line.quantity())));
        text.append(
                """
                resource "e2e_objectstore" "%1$s" {
                  name       = "%1$s"
                  project_id = var.project_id
                  region     = var.region
                }

                """
                        .formatted(names.of("e2e_objectstore", line.component())));
    }

    /** The city of a region such as {@code Delhi/NCR}, as the plug-in names it. */
    private static String region(Proposal proposal) {
        return proposal.analysis().problem().catalogue().region().split("/", -1)[0].strip();
    }

    /** A comment that cannot end before its line does. */
    private static void comment(StringBuilder text, String words) {
        SafeText.of(words.replaceAll("\\s+", " "))
                .text()
                .lines()
                .forEach(line -> text.append("# ").append(line).append('\n'));
    }

    /** Text of HCL: quotes and templates are escaped. */
    private static String quoted(String raw) {
        String safe =
                SafeText.of(raw)
                        .text()
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", " ")
                        .replace("\t", " ")
                        .replace("${", "$${")
                        .replace("%{", "%%{");
        return "\"" + safe + "\"";
    }
}
