using System.Xml.Linq;
using Ardalis.SmartEnum;
using FluentAssertions;
using Xunit;

namespace SupportRules.Tests.Laws;

public class TrimmingLaws
{
    /// <summary>SmartEnum finds members by reflection; SupportRules.Trimmed.Tests shows what becomes of a type that is not named here.</summary>
    [Fact]
    public void The_descriptor_keeps_the_members_of_every_SmartEnum_when_an_app_is_trimmed()
    {
        var library = typeof(Money).Assembly;
        using var descriptor = library.GetManifestResourceStream("ILLink.Descriptors.xml")!;
        var assembly = XDocument.Load(descriptor).Root!.Elements("assembly").Single(a => (string?)a.Attribute("fullname") == library.GetName().Name);

        var kept = assembly.Elements("type").Where(type => (string?)type.Attribute("preserve") is "fields" or "all").Select(type => (string?)type.Attribute("fullname"));

        kept.Should().BeEquivalentTo(library.GetTypes().Where(type => type.IsAssignableTo(typeof(ISmartEnum))).Select(type => type.FullName));
    }
}
