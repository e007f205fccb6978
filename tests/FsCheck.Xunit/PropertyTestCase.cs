using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>One property: a single xunit test, however many cases FsCheck generates for it.</summary>
public sealed class PropertyTestCase : XunitTestCase
{
    [Obsolete("For xunit's deserializer.")]
    public PropertyTestCase()
    {
    }

    public PropertyTestCase(
        IMessageSink diagnosticMessageSink,
        TestMethodDisplay methodDisplay,
        TestMethodDisplayOptions methodDisplayOptions,
        ITestMethod testMethod)
        : base(diagnosticMessageSink, methodDisplay, methodDisplayOptions, testMethod)
    {
    }

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        new PropertyTestCaseRunner(
            this, DisplayName, SkipReason, constructorArguments, messageBus, aggregator, cancellationTokenSource)
            .RunAsync();
}
