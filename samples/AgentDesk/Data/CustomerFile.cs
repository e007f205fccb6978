using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using NodaTime.Text;
using SupportRules;
using SupportRules.CustomerValue;

namespace AgentDesk.Data;

/// <summary>The customers, read from a JSON file.</summary>
internal sealed partial record CustomerFile
{
    private const string Default = "customers.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        Converters =
        {
            new TextConverter<LocalDate>(Date),
            new TextConverter<Money>(Money.Parse),
            new TextConverter<CustomerSegment>(CustomerSegment.Parse),
            new TextConverter<DeviceClass>(Named<DeviceClass>),
            new TextConverter<CustomerEventKind>(Named<CustomerEventKind>),
            new TextConverter<Fault>(Named<Fault>),
            new TextConverter<ConcessionKind>(Named<ConcessionKind>),
        },
    };

    /// <summary>The day that is today where nothing else is asked for, so that what is shown can be shown again.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Who asks where nothing else is said.</summary>
    public required string Agent { get; init; }

    public required IReadOnlyList<Customer> Customers { get; init; }

    /// <summary>Where it was read from, as the user named it.</summary>
    [JsonIgnore]
    public string Path { get; private init; } = Default;

    /// <param name="path">The file; <c>null</c> for the one that comes with the program.</param>
    /// <exception cref="BadInputException">It is not there, or says what cannot be; the message names the line and the field.</exception>
    public static CustomerFile Read(string? path)
    {
        var shown = path ?? Default;
        try
        {
            using var stream = File.OpenRead(path ?? System.IO.Path.Combine(AppContext.BaseDirectory, Default));
            var file = JsonSerializer.Deserialize<CustomerFile>(stream, Options) ?? throw new BadInputException($"{shown} is null: it must have asOf, agent and customers.");
            return (file with { Path = shown }).Check();
        }
        catch (JsonException e)
        {
            throw new BadInputException($"{shown}, line {e.LineNumber + 1}{Field(e.Path)}: {Said(e)}");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BadInputException($"{shown} cannot be read: there is no such file.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException($"{shown} cannot be read: {BadInputException.Said(e)}");
        }
    }

    private CustomerFile Check()
    {
        if (Customers.Count == 0)
        {
            throw new BadInputException($"{Path}, customers: the list is empty.");
        }

        Text(Agent, "agent");
        Entries(Customers, "customers");
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Customers.Count; i++)
        {
            var customer = Customers[i];
            Text(customer.Id, $"customers[{i}].id");
            Text(customer.Name, $"customers[{i}].name");
            Entries(customer.Bills, $"customers[{i}].bills");
            Entries(customer.Events, $"customers[{i}].events");
            Entries(customer.Concessions, $"customers[{i}].concessions");
            if (!ids.Add(customer.Id))
            {
                throw new BadInputException($"{Path}, customers[{i}].id: '{customer.Id}' is there twice.");
            }
        }

        return this;
    }

    private void Entries<T>(IReadOnlyList<T> list, string field)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is null)
            {
                throw new BadInputException($"{Path}, {field}[{i}]: null is no entry.");
            }
        }
    }

    // A control character could do anything to a terminal.
    private void Text(string text, string field)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Any(char.IsControl))
        {
            throw new BadInputException($"{Path}, {field}: {(string.IsNullOrWhiteSpace(text) ? "the text is empty" : "the text has a control character")}.");
        }
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } parsed
        ? parsed.Value
        : throw new FormatException($"'{text}' is no day of the calendar, written year-month-day");

    private static T Named<T>(string text)
        where T : struct, Enum
    {
        foreach (var member in Enum.GetValues<T>())
        {
            if (JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString()) == text)
            {
                return member;
            }
        }

        throw new FormatException($"'{text}' is none of {string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName))}");
    }

    private static string Field(string? path) => path is null or "$" ? "" : $", {path[(path.StartsWith("$.", StringComparison.Ordinal) ? 2 : 1)..]}";

    // What the serialiser says to programmers, said to whoever wrote the file.
    private static string Said(JsonException e)
    {
        if (Missing().Match(e.Message) is { Success: true } missing)
        {
            return $"it lacks {missing.Groups["names"].Value.Replace("'", "", StringComparison.Ordinal)}";
        }

        if (Unmapped().Match(e.Message) is { Success: true } unmapped)
        {
            return $"there is no field '{unmapped.Groups["name"].Value}'";
        }

        if (Converted().IsMatch(e.Message))
        {
            return "a value of another kind is expected";
        }

        var end = e.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        end = end >= 0 ? end : e.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{(end >= 0 ? e.Message[..end] : e.Message).ReplaceLineEndings(" ")}");
    }

    [GeneratedRegex("was missing required properties including: (?<names>[^.]+)\\.", RegexOptions.ExplicitCapture)]
    private static partial Regex Missing();

    [GeneratedRegex("^The JSON property '(?<name>[^']*)' could not be mapped", RegexOptions.ExplicitCapture)]
    private static partial Regex Unmapped();

    [GeneratedRegex("^The JSON value could not be converted to ", RegexOptions.ExplicitCapture)]
    private static partial Regex Converted();
}
