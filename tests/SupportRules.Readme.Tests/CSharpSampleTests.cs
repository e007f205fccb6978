using System.Reflection;
using System.Runtime.Loader;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SupportRules.Readme.Tests;

public class CSharpSampleTests
{
    // What the documents say their samples assume: .NET's implicit usings and the library's own namespaces.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using NodaTime;
        global using SupportRules;
        global using SupportRules.BillingBlocks;
        global using SupportRules.Catalogues;
        global using SupportRules.Catalogues.Canada;
        global using SupportRules.Catalogues.Russia;
        global using SupportRules.Catalogues.UnitedStates;
        global using SupportRules.EarlyTermination;
        global using SupportRules.Warranty;
        """;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static TheoryData<string> Samples() => [.. Sample.All("csharp").Select(sample => sample.ToString())];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_compiles_and_prints_what_the_document_shows(string name)
    {
        var sample = Sample.All("csharp").Single(candidate => candidate.ToString() == name);

        var printed = Run(sample);

        if (sample.Output is not null)
        {
            printed.Should().Be(sample.Output);
        }
    }

    private static string Run(Sample sample)
    {
        var compilation = CSharpCompilation.Create(
            $"sample-{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(sample.Code)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty("{0} compiles", sample);

        image.Position = 0;
        var context = new AssemblyLoadContext(sample.ToString(), isCollectible: true);
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            var main = context.LoadFromStream(image).EntryPoint!;
            main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
        }
        finally
        {
            Console.SetOut(console);
            context.Unload();
        }

        return output.ToString();
    }
}
