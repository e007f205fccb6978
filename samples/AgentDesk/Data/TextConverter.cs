using System.Text.Json;
using System.Text.Json.Serialization;

namespace AgentDesk.Data;

/// <summary>A value that is written as text, read as the library reads it; what cannot be read is refused in the library's own words.</summary>
internal sealed class TextConverter<T>(Func<string, T> parse) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("a text in quotes is expected");
        }

        try
        {
            return parse(reader.GetString()!);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            throw new JsonException(BadInputException.Said(e), e);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException("The file is only read.");
}
