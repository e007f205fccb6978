namespace SupportRules.AgentDesk.Tests;

/// <summary>A changed copy of the customers, gone at the end.</summary>
internal sealed class DataFile : IDisposable
{
    /// <param name="change">What is made of the text.</param>
    public DataFile(Func<string, string> change)
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"customers-{Guid.NewGuid():N}.json");
        Original = File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "customers.json"));
        File.WriteAllText(Path, change(Original));
    }

    public string Path { get; }

    public string Original { get; }

    /// <summary>The line of the original on which a text first stands, counted from 1.</summary>
    public int LineOf(string text) => Original[..Original.IndexOf(text, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;

    public void Dispose() => File.Delete(Path);
}
