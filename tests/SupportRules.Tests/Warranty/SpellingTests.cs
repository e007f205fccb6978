using FluentAssertions;
using SupportRules.Warranty;
using Xunit;

namespace SupportRules.Tests.Warranty;

/// <summary>A word is the same word whatever its case: a spelling denies nothing.</summary>
public class SpellingTests
{
    [Theory]
    [InlineData("household", VerdictKind.Covered)]
    [InlineData("Household", VerdictKind.Covered)]
    [InlineData("HOUSEHOLD", VerdictKind.Covered)]
    [InlineData("Rental", VerdictKind.NotCovered)]
    public void Of_a_fact_that_may_not_be_another(string use, VerdictKind verdict) =>
        Kind(Sample.Document with { Exclusions = [Excluding(WarrantyFact.Use.NotIn("household"))] }, WarrantyFact.Use.Of(use)).Should().Be(verdict);

    [Theory]
    [InlineData("Liquid", VerdictKind.NotCovered)]
    [InlineData("Defect", VerdictKind.Covered)]
    public void Of_a_fact_that_must_be_one(string cause, VerdictKind verdict) =>
        Kind(Sample.Document with { Exclusions = [Excluding(WarrantyFact.Cause.In("accident", "liquid"))] }, WarrantyFact.Cause.Of(cause)).Should().Be(verdict);

    [Theory]
    [InlineData("Original", VerdictKind.Covered)]
    [InlineData("Later", VerdictKind.NotCovered)]
    public void Of_the_owner(string owner, VerdictKind verdict) =>
        Kind(Sample.Document with { Grants = [Sample.FirstYear with { Beneficiaries = ["original"] }] }, WarrantyFact.Owner.Of(owner)).Should().Be(verdict);

    [Theory]
    [InlineData("Magnetron", VerdictKind.Covered)]
    [InlineData("FILAMENT", VerdictKind.Covered)]
    [InlineData("Touch Pad", VerdictKind.NotCovered)]
    public void Of_a_component_in_the_tree(string component, VerdictKind verdict)
    {
        var document = Sample.Document with
        {
            Components = [new("magnetron"), new("filament", "Magnetron"), new("touch pad")],
            Grants = [Sample.FirstYear with { Components = ComponentScope.Of("magnetron") }],
        };

        document.Decide(Sample.Facts("2015-03-01", "2015-09-01") with { Component = component, PartOf = null }).Outcome.Kind.Should().Be(verdict);
    }

    [Theory]
    [InlineData("Magnetron", VerdictKind.Covered)]
    [InlineData("Door", VerdictKind.NotCovered)]
    public void Of_an_assembly_that_the_claim_tells(string assembly, VerdictKind verdict)
    {
        var document = Sample.Document with { Grants = [Sample.FirstYear with { Components = ComponentScope.Of("magnetron") }] };

        document.Decide(Sample.Facts("2015-03-01", "2015-09-01") with { Component = "filament", PartOf = [assembly] }).Outcome.Kind.Should().Be(verdict);
    }

    [Fact]
    public void Of_a_component_that_an_exclusion_names() =>
        Sample.Kind(Sample.Document with { Exclusions = [Excluding(WarrantyFact.Component.Is("Touch Pad"))] }, Sample.Facts("2015-03-01", "2015-09-01")).Should().Be(VerdictKind.NotCovered);

    [Fact]
    public void Of_a_remedy_that_was_tried()
    {
        var document = Sample.Document with { Grants = [Sample.FirstYear with { Remedies = ["repair", "replace"] }] };

        document.Decide(Sample.Facts("2015-03-01", "2015-09-01") with { RemediesExhausted = ["Repair"] }).Outcome.RemedyDue.Should().Be("replace");
    }

    /// <summary>What a claim says stays as it was written.</summary>
    [Fact]
    public void Facts_that_are_spelt_otherwise_are_other_facts() =>
        WarrantyFact.Use.Of("Household").Should().NotBe(WarrantyFact.Use.Of("household"));

    private static WarrantyExclusion Excluding(WarrantyTest test) => new() { Clause = Sample.Clause("not covered"), Kind = ClauseKind.Use, When = [test] };

    private static VerdictKind Kind(WarrantyDocument document, ClaimFact fact) => Sample.Kind(document, Sample.Facts("2015-03-01", "2015-09-01", fact));
}
