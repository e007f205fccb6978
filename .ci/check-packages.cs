#:property PublishAot=false
using System.IO.Compression;
using System.Xml.Linq;

// Usage: dotnet run .ci/check-packages.cs <folder>
// Checks that every package in the folder holds what a user of it needs. Prints what is missing and exits with 1 if anything is.
string[] frameworks = ["net8.0", "net10.0"];
var packages = Directory.GetFiles(args[0], "*.nupkg");
var faults = packages.Length == 0 ? ["no package was packed"] : packages.SelectMany(Faults).ToList();
faults.ForEach(Console.Error.WriteLine);
Console.WriteLine($"{packages.Length} packages, {faults.Count} faults");
return faults.Count == 0 ? 0 : 1;

IEnumerable<string> Faults(string path)
{
    using var package = ZipFile.OpenRead(path);
    var nuspec = XDocument.Load(package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open()).Root!;
    var metadata = nuspec.Element(nuspec.Name.Namespace + "metadata")!.Elements().ToDictionary(element => element.Name.LocalName, StringComparer.Ordinal);
    var id = metadata["id"].Value;

    (string What, bool Holds)[] checks =
    [
        ("README.md", metadata.GetValueOrDefault("readme")?.Value == "README.md" && package.GetEntry("README.md") is { Length: > 0 }),
        ("the licence expression MIT", metadata.GetValueOrDefault("license") is { Value: "MIT" } licence && (string?)licence.Attribute("type") == "expression"),
        ("a description", metadata.GetValueOrDefault("description")?.Value is { Length: > 20 }),
        ("tags", metadata.GetValueOrDefault("tags")?.Value is { Length: > 0 }),
        ("the commit it was built from", metadata.GetValueOrDefault("repository") is { } repository && ((string?)repository.Attribute("commit"))?.Length == 40),
        .. frameworks.SelectMany(framework => Files(package, $"lib/{framework}/{id}", ".dll", ".xml")),
        .. Symbols(Path.ChangeExtension(path, ".snupkg"), id),
    ];
    return checks.Where(check => !check.Holds).Select(check => $"{Path.GetFileName(path)} lacks {check.What}");
}

IEnumerable<(string, bool)> Symbols(string path, string id)
{
    if (!File.Exists(path))
    {
        return [("its symbol package", false)];
    }

    using var symbols = ZipFile.OpenRead(path);
    return [.. frameworks.SelectMany(framework => Files(symbols, $"lib/{framework}/{id}", ".pdb"))];
}

static IEnumerable<(string, bool)> Files(ZipArchive archive, string path, params string[] endings)
    => [.. endings.Select(ending => (path + ending, archive.GetEntry(path + ending) is { Length: > 0 }))];
