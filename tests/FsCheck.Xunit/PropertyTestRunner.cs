using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

internal sealed class PropertyTestRunner(
    ITest test,
    IMessageBus messageBus,
    Type testClass,
    object[] constructorArguments,
    MethodInfo testMethod,
    string skipReason,
    IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellation)
    : XunitTestRunner(
        test, messageBus, testClass, constructorArguments, testMethod, [], skipReason, beforeAfterAttributes, aggregator, cancellation)
{
    protected override async Task<Tuple<decimal, string>> InvokeTestAsync(ExceptionAggregator aggregator)
    {
        // FsCheck writes to the helper that the class gets, if it takes one: xunit passes a factory for it.
        var output = new TestOutputHelper();
        object[] arguments = [.. ConstructorArguments.Select(value => value is Func<TestOutputHelper> ? output : value)];

        output.Initialize(MessageBus, Test);
        var seconds = await new PropertyTestInvoker(
            Test, MessageBus, TestClass, arguments, TestMethod, BeforeAfterAttributes, output, aggregator, CancellationTokenSource)
            .RunAsync();
        var written = output.Output;
        output.Uninitialize();
        return Tuple.Create(seconds, written);
    }
}
