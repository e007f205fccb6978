using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>xunit's own way of running a test case, up to the call of the method: that one is FsCheck's.</summary>
internal sealed class PropertyTestCaseRunner(
    PropertyTestCase testCase,
    string displayName,
    string skipReason,
    object[] constructorArguments,
    IMessageBus messageBus,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellation)
    : XunitTestCaseRunner(
        testCase, displayName, skipReason, constructorArguments, [], messageBus, aggregator, cancellation)
{
    protected override Task<RunSummary> RunTestAsync() =>
        new PropertyTestRunner(
            CreateTest(TestCase, DisplayName),
            MessageBus,
            TestClass,
            ConstructorArguments,
            TestMethod,
            SkipReason,
            BeforeAfterAttributes,
            new ExceptionAggregator(Aggregator),
            CancellationTokenSource)
            .RunAsync();
}
