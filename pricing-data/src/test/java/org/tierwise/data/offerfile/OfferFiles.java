package org.tierwise.data.offerfile;

/** A small price list in both forms, with products of other kinds and regions among them. */
final class OfferFiles {
    static final String JSON =
            """
            {
              "formatVersion": "v1.0",
              "disclaimer": "made for a test",
              "offerCode": "AmazonEC2",
              "version": "20261101000000",
              "publicationDate": "2026-11-01T00:00:00Z",
              "products": {
                "M5X": {"sku": "M5X", "productFamily": "Compute Instance", "attributes": {
                  "regionCode": "ap-south-1", "instanceType": "m5.xlarge", "operatingSystem": "Linux",
                  "tenancy": "Shared", "preInstalledSw": "NA", "capacitystatus": "Used", "vcpu": "4"}},
                "M5XWIN": {"sku": "M5XWIN", "productFamily": "Compute Instance", "attributes": {
                  "regionCode": "ap-south-1", "instanceType": "m5.xlarge", "operatingSystem": "Windows",
                  "tenancy": "Shared", "preInstalledSw": "NA", "capacitystatus": "Used"}},
                "M5XUSE1": {"sku": "M5XUSE1", "productFamily": "Compute Instance", "attributes": {
                  "regionCode": "us-east-1", "instanceType": "m5.xlarge", "operatingSystem": "Linux",
                  "tenancy": "Shared", "preInstalledSw": "NA", "capacitystatus": "Used"}},
                "GP3": {"sku": "GP3", "productFamily": "Storage", "attributes": {
                  "location": "Asia Pacific (Mumbai)", "volumeApiName": "gp3"}},
                "OUT": {"sku": "OUT", "productFamily": "Data Transfer", "attributes": {
                  "transferType": "AWS Outbound", "fromRegionCode": "ap-south-1", "toLocation": "External"}}
              },
              "terms": {
                "OnDemand": {
                  "M5X": {"M5X.T": {"offerTermCode": "T", "sku": "M5X", "priceDimensions": {
                    "M5X.T.R": {"unit": "Hrs", "beginRange": "0", "endRange": "Inf",
                      "pricePerUnit": {"USD": "0.2100000000"}}}, "termAttributes": {}}},
                  "M5XWIN": {"M5XWIN.T": {"priceDimensions": {
                    "M5XWIN.T.R": {"unit": "Hrs", "pricePerUnit": {"USD": "0.3900000000"}}}}},
                  "M5XUSE1": {"M5XUSE1.T": {"priceDimensions": {
                    "M5XUSE1.T.R": {"unit": "Hrs", "pricePerUnit": {"USD": "0.1920000000"}}}}},
                  "GP3": {"GP3.T": {"priceDimensions": {
                    "GP3.T.R": {"unit": "GB-Mo", "pricePerUnit": {"USD": "0.0950000000"}}}}},
                  "OUT": {"OUT.T": {"priceDimensions": {
                    "OUT.T.1": {"unit": "GB", "beginRange": "0", "endRange": "10240", "pricePerUnit": {"USD": "0.1093"}},
                    "OUT.T.2": {"unit": "GB", "beginRange": "10240", "endRange": "51200", "pricePerUnit": {"USD": "0.0850"}},
                    "OUT.T.3": {"unit": "GB", "beginRange": "51200", "endRange": "Inf", "pricePerUnit": {"USD": "0.0820"}}}}}
                },
                "Reserved": {
                  "M5X": {
                    "M5X.Y": {"priceDimensions": {"M5X.Y.R": {"unit": "Hrs", "pricePerUnit": {"USD": "0.1320"}}},
                      "termAttributes": {"LeaseContractLength": "1yr", "OfferingClass": "standard", "PurchaseOption": "No Upfront"}},
                    "M5X.C": {"priceDimensions": {"M5X.C.R": {"unit": "Hrs", "pricePerUnit": {"USD": "0.1500"}}},
                      "termAttributes": {"LeaseContractLength": "1yr", "OfferingClass": "convertible", "PurchaseOption": "No Upfront"}},
                    "M5X.A": {"priceDimensions": {"M5X.A.Q": {"unit": "Quantity", "pricePerUnit": {"USD": "1100"}},
                      "M5X.A.R": {"unit": "Hrs", "pricePerUnit": {"USD": "0.0000"}}},
                      "termAttributes": {"LeaseContractLength": "1yr", "OfferingClass": "standard", "PurchaseOption": "All Upfront"}}
                  }
                }
              }
            }
            """;

    static final String CSV =
            """
            "FormatVersion","v1.0"
            "Disclaimer","made for a test"
            "Publication Date","2026-11-01T00:00:00Z"
            "Version","20261101000000"
            "OfferCode","AmazonEC2"
            "SKU","OfferTermCode","RateCode","TermType","PriceDescription","EffectiveDate","StartingRange","EndingRange","Unit","PricePerUnit","Currency","LeaseContractLength","PurchaseOption","OfferingClass","Product Family","Region Code","Location","Instance Type","Tenancy","Operating System","Pre Installed S/W","CapacityStatus","Volume API Name","Transfer Type","From Region Code","To Location"
            "M5X","T","M5X.T.R","OnDemand","","2026-11-01","0","Inf","Hrs","0.2100000000","USD","","","","Compute Instance","ap-south-1","","m5.xlarge","Shared","Linux","NA","Used","","","",""
            "M5XWIN","T","M5XWIN.T.R","OnDemand","","2026-11-01","0","Inf","Hrs","0.3900000000","USD","","","","Compute Instance","ap-south-1","","m5.xlarge","Shared","Windows","NA","Used","","","",""
            "M5X","Y","M5X.Y.R","Reserved","","2026-11-01","","","Hrs","0.1320","USD","1yr","No Upfront","standard","Compute Instance","ap-south-1","","m5.xlarge","Shared","Linux","NA","Used","","","",""
            "M5X","A","M5X.A.R","Reserved","","2026-11-01","","","Hrs","0.0000","USD","1yr","All Upfront","standard","Compute Instance","ap-south-1","","m5.xlarge","Shared","Linux","NA","Used","","","",""
            "GP3","T","GP3.T.R","OnDemand","","2026-11-01","0","Inf","GB-Mo","0.0950000000","USD","","","","Storage","","Asia Pacific (Mumbai)","","","","","","gp3","","",""
            "OUT","T","OUT.T.1","OnDemand","","2026-11-01","0","10240","GB","0.1093","USD","","","","Data Transfer","","","","","","","","","AWS Outbound","ap-south-1","External"
            "OUT","T","OUT.T.2","OnDemand","","2026-11-01","10240","51200","GB","0.0850","USD","","","","Data Transfer","","","","","","","","","AWS Outbound","ap-south-1","External"
            "OUT","T","OUT.T.3","OnDemand","","2026-11-01","51200","Inf","GB","0.0820","USD","","","","Data Transfer","","","","","","","","","AWS Outbound","ap-south-1","External"
            """;

    private OfferFiles() {}
}
