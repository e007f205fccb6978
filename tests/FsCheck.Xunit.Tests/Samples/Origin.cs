namespace FsCheck.Xunit.Tests.Samples;

/// <summary>Says which level's arbitrary made it.</summary>
internal sealed record Origin(string Name);
