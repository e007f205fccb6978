using System.Reflection;
using Ardalis.SmartEnum;
using FluentAssertions;
using SupportRules.Catalogues;
using Xunit;

namespace SupportRules.Trimmed.Tests;

public class TrimmedAppTests
{
    /// <summary>Type, name and value of each member, as reflection finds them in the library before it is trimmed.</summary>
    private static readonly string[] Members =
    [
        .. from type in typeof(Money).Assembly.GetTypes()
           where type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(SmartEnum<>)
           from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
           let member = (ISmartEnum)field.GetValue(null)!
           select $"{type.FullName} {member} {type.GetProperty("Value")!.GetValue(member)}",
    ];

    [Fact]
    public void SmartEnum_finds_every_member_in_a_trimmed_app_that_asks_for_nothing_else()
    {
        Members.Should().NotBeEmpty();
        TrimmedApp.Run("Members").Should().BeEquivalentTo(Members);
    }

    [Fact]
    public void A_trimmed_app_looks_up_members_and_entries_and_quotes_a_fee()
    {
        var entries = EarlyTerminationCatalogue.All.Select(entry => entry.Id).ToList();
        entries.Should().NotBeEmpty();

        var lines = TrimmedApp.Run("Catalogue");

        lines.Should().Contain(Members).And.Contain(entries).And.Contain("USD 245.00");
    }
}
