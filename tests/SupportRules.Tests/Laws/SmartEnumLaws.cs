using System.Collections;
using System.Reflection;
using Ardalis.SmartEnum;
using FluentAssertions;
using Xunit;

namespace SupportRules.Tests.Laws;

public class SmartEnumLaws
{
    public static TheoryData<Type> SmartEnums => Library.Data(Library.SmartEnums);

    [Fact]
    public void The_library_has_closed_sets_to_ask()
    {
        Library.SmartEnums.Should().Contain(typeof(CustomerSegment));
    }

    [Theory]
    [MemberData(nameof(SmartEnums))]
    public void All_holds_every_member_in_order_of_value(Type type)
    {
        var declared = type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == type).ToList();

        declared.Should().OnlyContain(field => field.IsInitOnly);
        All(type).Should().BeEquivalentTo(declared.Select(field => field.GetValue(null))).And.NotContainNulls();
        All(type).Select(Value).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(SmartEnums))]
    public void All_is_what_reflection_finds(Type type)
    {
        var list = (IEnumerable)typeof(SmartEnum<>).MakeGenericType(type).GetProperty("List", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!.GetValue(null)!;

        All(type).Should().BeEquivalentTo(list.Cast<object>());
    }

    [Theory]
    [MemberData(nameof(SmartEnums))]
    public void Names_are_lower_case_words_and_differ(Type type)
    {
        var names = All(type).Select(member => member.ToString()!).ToList();

        names.Should().OnlyHaveUniqueItems().And.AllSatisfy(name => name.Should().MatchRegex("^[a-z0-9]+(-[a-z0-9]+)*$"));
    }

    [Theory]
    [MemberData(nameof(SmartEnums))]
    public void A_name_reads_as_its_member_in_any_case_and_culture(Type type)
    {
        foreach (var culture in new[] { "", "tr-TR", "sv-SE", "ar-SA", "th-TH" })
        {
            using (Cultures.Use(culture))
            {
                foreach (var member in All(type))
                {
                    var name = member.ToString()!;
                    foreach (var written in new[] { name, name.ToUpperInvariant(), Capitalized(name) })
                    {
                        Parse(type, written).Should().BeSameAs(member, $"{written} in {culture}");
                        TryParse(type, written, out var read).Should().BeTrue();
                        read.Should().BeSameAs(member);
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(SmartEnums))]
    public void Another_name_is_refused_with_all_names(Type type)
    {
        var error = FluentActions.Invoking(() => Parse(type, "none such")).Should().Throw<TargetInvocationException>().WithInnerException<FormatException>().Which;

        error.Message.Should().StartWith("'none such' is no ").And.ContainAll(All(type).Select(member => member.ToString()));
        TryParse(type, "none such", out var read).Should().BeFalse();
        read.Should().BeNull();
        TryParse(type, null, out _).Should().BeFalse();
    }

    private static List<object> All(Type type) => [.. ((IEnumerable)type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!).Cast<object>()];

    private static int Value(object member) => (int)member.GetType().GetProperty("Value")!.GetValue(member)!;

    private static string Capitalized(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static object? Parse(Type type, string name) => type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [name]);

    private static bool TryParse(Type type, string? name, out object? member)
    {
        object?[] arguments = [name, null];
        var found = (bool)type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()])!.Invoke(null, arguments)!;
        member = arguments[1];
        return found;
    }
}
