namespace SupportRules.Readme.Tests;

/// <summary>Where the project's files are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? directory) => directory switch
    {
        null => throw new InvalidOperationException("The tests run below the folder of SupportRules.sln; it was not found."),
        _ when File.Exists(Path.Combine(directory.FullName, "SupportRules.sln")) => directory.FullName,
        _ => Find(directory.Parent),
    };
}
