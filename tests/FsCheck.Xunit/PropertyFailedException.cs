namespace FsCheck.Xunit;

/// <summary>A property was falsified, or too few of its cases were accepted.</summary>
public sealed class PropertyFailedException : Exception
{
    private PropertyFailedException(string message, Exception? innerException)
        : base(Environment.NewLine + message.TrimEnd(), innerException)
    {
    }

    /// <summary>The counter-examples and the seeds as the message; what the shrunk one threw as the inner exception.</summary>
    internal static PropertyFailedException Falsified(TestResult.Failed failed)
    {
        var (data, original, shrunk, outcome) = (failed.Item1, failed.Item2, failed.Item3, failed.Item4);
        var (firstSeed, lastSeed, lastSize) = (failed.Item5, failed.Item6, failed.Item7);
        return new PropertyFailedException(
            Runner.onFailureToString(string.Empty, data, original, shrunk, firstSeed, lastSeed, lastSize),
            (outcome as Outcome.Failed)?.Item);
    }

    internal static PropertyFailedException Exhausted(TestResult result) =>
        new(Runner.onFinishedToString(string.Empty, result), innerException: null);
}
