using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace SupportRules.Tests.Laws;

public class PublicTypeLaws
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Lazy<Dictionary<string, string>> Summaries = new(() =>
        XDocument.Load(Path.ChangeExtension(Library.Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!, member => member.Element("summary")?.Value.Trim() ?? "", StringComparer.Ordinal));

    public static TheoryData<Type> PublicTypes => Library.Data(Library.PublicTypes);

    public static TheoryData<Type> ValueTypes => Library.Data(Library.ValueTypes);

    public static TheoryData<Type> Structs => Library.Data(Library.ValueTypes.Where(type => type.IsValueType));

    [Fact]
    public void The_library_has_types_to_ask()
    {
        Library.ValueTypes.Should().Contain([typeof(Money), typeof(Currency), typeof(ValueList<>), typeof(Decision<>), typeof(Reason)]);
        Library.WrittenTypes.Should().Contain([typeof(Guard), typeof(Exact)]);
    }

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void A_type_is_sealed_or_a_closed_set(Type type)
    {
        if (type.IsAbstract)
        {
            var open = type.GetConstructors(Instance).Where(c => c is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true });

            open.Should().OnlyContain(c => c.GetParameters().Length == 1 && c.GetParameters()[0].ParameterType == type, "a record's copy constructor is all that is open");
        }
        else
        {
            type.IsSealed.Should().BeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void A_struct_is_readonly(Type type)
    {
        type.IsDefined(typeof(IsReadOnlyAttribute)).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void A_value_is_never_changed(Type type)
    {
        type.GetProperties(Instance).Where(property => property.SetMethod is { } setter && !IsInit(setter)).Should().BeEmpty("a property is set when the value is made");
        type.GetFields(Instance).Where(field => !field.IsInitOnly).Should().BeEmpty();
        type.GetFields(Instance).Where(field => !Library.IsImmutable(field.FieldType) && !IsItemsOfValueList(field)).Should().BeEmpty("what a field holds is not changed either");
        type.GetFields(Instance).Where(field => field.IsPublic).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_shared_that_can_change()
    {
        var fields = Library.WrittenTypes.SelectMany(type => type.GetFields(Static)).Where(field => !field.IsLiteral).ToList();

        fields.Should().NotBeEmpty();
        fields.Where(field => !field.IsInitOnly).Should().BeEmpty();
        fields.Where(field => !Library.IsImmutable(field.FieldType) && !IsHiddenTable(field)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void Text_written_without_a_culture_asks_none(Type type)
    {
        var toString = type.GetMethod(nameof(ToString), Type.EmptyTypes)!;

        toString.DeclaringType.Should().NotBe<object>().And.NotBe<ValueType>();
        if (toString.IsDefined(typeof(CompilerGeneratedAttribute)))
        {
            type.GetProperties().Where(property => !IsTheSameInEveryCulture(property.PropertyType)).Should()
                .BeEmpty("what the compiler writes for a record is in the current culture");
        }
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void The_default_of_a_struct_is_lawful(Type type)
    {
        var closed = type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(int)) : type;
        var value = Activator.CreateInstance(closed)!;
        var text = value.ToString();

        text.Should().NotBeNullOrEmpty();
        value.Equals(Activator.CreateInstance(closed)).Should().BeTrue();
        value.GetHashCode().Should().Be(Activator.CreateInstance(closed)!.GetHashCode());
        foreach (var property in closed.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0))
        {
            property.Invoking(p => p.GetValue(value)).Should().NotThrow(property.Name);
        }

        using (Cultures.Use("ar-SA"))
        {
            value.ToString().Should().Be(text);
            (value as IFormattable)?.ToString(null, CultureInfo.InvariantCulture).Should().Be(text);
        }
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Every_public_type_is_documented(Type type)
    {
        Summaries.Value.GetValueOrDefault("T:" + type.FullName!.Replace('+', '.')).Should().NotBeNullOrEmpty();
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsItemsOfValueList(FieldInfo field) => field.DeclaringType == typeof(ValueList<>) && field.IsPrivate;

    // A count is not negative: of a whole number only the sign depends on the culture. A period is written as ISO 8601 has it.
    private static bool IsTheSameInEveryCulture(Type type)
    {
        var asked = Nullable.GetUnderlyingType(type) ?? type;
        return asked == typeof(string) || asked == typeof(bool) || asked == typeof(int) || asked == typeof(Uri) || asked == typeof(Period)
            || asked.IsEnum || asked.Assembly == Library.Assembly;
    }

    // An array that is looked up in and never handed out.
    private static bool IsHiddenTable(FieldInfo field) => field.FieldType is { IsArray: true } array
        && Library.IsImmutable(array.GetElementType()!)
        && (field.IsPrivate || field.DeclaringType!.IsNestedPrivate);
}
