using System.Text.Json;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace SupportRules.Tests.Cases;

/// <summary>One worked case of customer value, as the data file has it. It notes what is read, so that a field which an adapter does not know is seen.</summary>
public sealed class CustomerValueCase(JsonElement json)
{
    private static readonly string[] Remarks = ["constructed", "note"];

    private readonly HashSet<string> _read = [];

    public string Id => json.GetProperty("id").GetString()!;

    public string Topic => json.GetProperty("topic").GetString()!;

    /// <summary>The currency of the inputs; US dollars where none is named.</summary>
    public Currency Currency => Text("currency") is { } code ? Currency.Parse(code) : Currency.USD;

    private JsonElement Inputs => json.GetProperty("inputs");

    private JsonElement Expected => json.GetProperty("expected");

    public static IEnumerable<CustomerValueCase> All()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Cases", "customer-value.json");
        return JsonDocument.Parse(File.ReadAllText(path)).RootElement.EnumerateArray().Select(element => new CustomerValueCase(element));
    }

    public static TheoryData<string> Ids(string topic) => [.. All().Where(one => one.Topic == topic).Select(one => one.Id)];

    public static CustomerValueCase Find(string id) => All().Single(one => one.Id == id);

    /// <summary>A case that is written here, to see that its form is read.</summary>
    public static CustomerValueCase Of(string inputs, string expected) => new(JsonDocument.Parse($$"""{"id":"written here","topic":"","inputs":{{inputs}},"expected":{{expected}}}""").RootElement);

    public bool Has(string name) => Read(name).Find(name) is not null;

    public bool Expects(string name) => Expected.TryGetProperty(name, out _);

    public bool ExpectsList(string name) => Expected.Find(name) is { ValueKind: JsonValueKind.Array };

    public decimal? Number(string name) => Read(name).Number(name);

    public int? Count(string name) => Read(name).Number(name) is { } number ? (int)number : null;

    public string? Text(string name) => Read(name).Text(name);

    public bool Flag(string name) => Read(name).Flag(name);

    public LocalDate? Date(string name) => Read(name).Date(name);

    public Money? Amount(string name) => Number(name) is { } amount ? new Money(amount, Currency) : null;

    public IEnumerable<JsonElement> List(string name) => Read(name).List(name);

    public JsonElement? Object(string name) => Read(name).Find(name);

    /// <summary>The first of several names by which sources call one thing.</summary>
    public string? AnyOf(params string[] names) => names.FirstOrDefault(Has);

    /// <summary>Compares every field that the case expects, and fails where one has no answer or an input was not read.</summary>
    public void Expect(params (string Name, object? Answer)[] answers)
    {
        var tolerance = Expected.Number("tolerance") ?? 0;
        foreach (var field in Expected.EnumerateObject().Where(field => field.Name is not "tolerance"))
        {
            // An amount is told beside its currency, whatever the question was.
            if (field.Name == "currency" && !answers.Any(answer => answer.Name == field.Name))
            {
                field.Value.GetString().Should().Be(Currency.Code, Id);
                continue;
            }

            answers.Select(answer => answer.Name).Should().Contain(field.Name, "{0} expects it", Id);
            IsAsExpected(field.Value, answers.First(answer => answer.Name == field.Name).Answer, tolerance).Should()
                .BeTrue("{0} expects {1} {2}, and it is {3}", Id, field.Name, field.Value, Shown(answers.First(answer => answer.Name == field.Name).Answer));
        }

        _ = Currency;
        Inputs.EnumerateObject().Where(field => field.Value.ValueKind != JsonValueKind.Null).Select(field => field.Name).Except(_read).Except(Remarks).Should().BeEmpty("every input of {0} is to count", Id);
    }

    public override string ToString() => Id;

    private static bool IsAsExpected(JsonElement expected, object? answer, decimal tolerance) => expected.ValueKind switch
    {
        JsonValueKind.Null => answer is null,
        JsonValueKind.True or JsonValueKind.False => answer is bool flag && flag == expected.GetBoolean(),
        JsonValueKind.Number => answer is decimal number && Math.Abs(number - expected.GetDecimal()) <= tolerance,
        JsonValueKind.String => answer is string text && string.Equals(text, expected.GetString(), StringComparison.OrdinalIgnoreCase),
        JsonValueKind.Array => answer is Array list && list.Length == expected.GetArrayLength()
            && list.Cast<object?>().Zip(expected.EnumerateArray()).All(pair => IsAsExpected(pair.Second, pair.First, tolerance)),
        _ => throw new NotSupportedException(expected.ToString()),
    };

    private static string Shown(object? answer) => answer is Array list ? string.Join(", ", list.Cast<object?>()) : answer?.ToString() ?? "null";

    private JsonElement Read(string name)
    {
        _read.Add(name);
        return Inputs;
    }
}
