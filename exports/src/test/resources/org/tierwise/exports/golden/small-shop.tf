# Plan of Small shop, scenario base, made by Tierwise 0.1.0 on 2026-11-02.
# It orders what costs money: read it, run terraform plan, then decide.

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
  default = "Delhi"
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

# Web (Nginx + Gunicorn), n+1-pool, 8 vCPU, 16 GB; the commitment of 12 months is agreed by hand
resource "e2e_node" "web" {
  count      = 4
  name       = "web-${count.index + 1}"
  label      = "production"
  plan       = "C3.16GB"
  image      = var.image
  project_id = var.project_id
  region     = var.region
  vpc_id     = e2e_vpc.main.id
  ssh_keys   = [e2e_ssh_key.operators.label]
}

# Staging, fixed-nodes, 8 vCPU, 16 GB
resource "e2e_node" "staging" {
  count      = 4
  name       = "staging-${count.index + 1}"
  label      = "staging"
  plan       = "C3.16GB"
  image      = var.image
  project_id = var.project_id
  region     = var.region
  vpc_id     = e2e_vpc.main.id
  ssh_keys   = [e2e_ssh_key.operators.label]
}

# A bucket has no size; planned are 2000 GB.
resource "e2e_objectstore" "object-storage" {
  name       = "object-storage"
  project_id = var.project_id
  region     = var.region
}

# two balancers
resource "e2e_reserved_ip" "network" {
  count      = 2
  project_id = var.project_id
  location   = var.region
}

# Not expressed here; see the bill of materials:
# - mysql: 3 server of DS-16 (16 vCPU, 64 GB): the plug-in orders no dedicated servers
# - mysql: 12 disk of SAS-600 (hdd-sas-15k, 600 GB; each node: RAID10 of 4 hdd-sas-15k): they come with the dedicated server
# - internet egress gb: 13979 GB of EGRESS (what the bill shows): billed by use, nothing to order
