using System.Reflection;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

internal sealed class PropertyTestInvoker(
    ITest test,
    IMessageBus messageBus,
    Type testClass,
    object[] constructorArguments,
    MethodInfo testMethod,
    IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
    ITestOutputHelper output,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellation)
    : XunitTestInvoker(
        test, messageBus, testClass, constructorArguments, testMethod, Placeholders(testMethod), beforeAfterAttributes, aggregator, cancellation)
{
    /// <summary>Runs the property off xunit's thread: FsCheck waits for tasks, which must not need that thread to go on.</summary>
    protected override object CallTestMethod(object testClassInstance) => Task.Run(() => Check(testClassInstance));

    // xunit wants one argument for each parameter; FsCheck brings the real ones.
    private static object[] Placeholders(MethodInfo testMethod) => new object[testMethod.GetParameters().Length];

    private void Check(object? instance)
    {
        var runner = new RecordingRunner(output);
        var config = PropertyOptions.Of(TestClass, TestMethod).ToConfig(runner);
        var target = instance is null ? FSharpOption<object>.None : FSharpOption<object>.Some(instance);
        FsCheck.Check.Method(config, TestMethod, target);

        switch (runner.Result)
        {
            case TestResult.Passed:
                runner.Write(Runner.onFinishedToString(string.Empty, runner.Result));
                break;
            case TestResult.Failed failed:
                throw PropertyFailedException.Falsified(failed);
            default:
                throw PropertyFailedException.Exhausted(runner.Result);
        }
    }
}
