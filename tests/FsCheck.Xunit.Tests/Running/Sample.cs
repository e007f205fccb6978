using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit.Tests.Running;

/// <summary>Runs a sample's property the way a test run does: by xunit's own discovery and execution.</summary>
internal static class Sample
{
    public static async Task<SampleRun> RunAsync(Type testClass, string method)
    {
        var nothing = new Messages<IDiscoveryCompleteMessage>();
        var assembly = Reflector.Wrap(testClass.Assembly);
        using var framework = new XunitTestFramework(nothing);
        using var discoverer = framework.GetDiscoverer(assembly);
        using var executor = framework.GetExecutor(testClass.Assembly.GetName());

        var discovery = new Messages<IDiscoveryCompleteMessage>();
        discoverer.Find(testClass.FullName, includeSourceInformation: false, discovery, new XunitOptions());
        var testCases = (await discovery.AllAsync())
            .OfType<ITestCaseDiscoveryMessage>()
            .Select(found => found.TestCase)
            .Where(testCase => testCase.TestMethod.Method.Name == method)
            .ToList();

        var execution = new Messages<ITestAssemblyFinished>();
        executor.RunTests(testCases, execution, new XunitOptions());
        return new SampleRun((await execution.AllAsync()).OfType<ITestResultMessage>().Single());
    }
}
