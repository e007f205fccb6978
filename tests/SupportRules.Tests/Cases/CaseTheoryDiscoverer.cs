using Xunit.Abstractions;
using Xunit.Sdk;

namespace SupportRules.Tests.Cases;

/// <summary>Discovers the cases of a <see cref="CaseTheoryAttribute"/>, of which there may be none.</summary>
public sealed class CaseTheoryDiscoverer(IMessageSink diagnosticMessageSink) : TheoryDiscoverer(diagnosticMessageSink)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute) =>
        base.Discover(discoveryOptions, testMethod, theoryAttribute)
            .Where(found => found is not ExecutionErrorTestCase { ErrorMessage: var message } || !message.StartsWith("No data found", StringComparison.Ordinal));
}
