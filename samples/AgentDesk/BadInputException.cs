namespace AgentDesk;

/// <summary>What was asked for, or the data, cannot be.</summary>
/// <param name="message">One line for the user: where, what was found, and what is allowed.</param>
internal sealed class BadInputException(string message) : Exception(message)
{
    /// <summary>A message of the library without what .NET adds for programmers: the name of the parameter.</summary>
    public static string Said(Exception e)
    {
        var line = e.Message.ReplaceLineEndings(" ");
        var end = line.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return end > 0 ? line[..end] : line;
    }
}
