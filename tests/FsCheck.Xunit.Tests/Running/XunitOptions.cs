using Xunit.Abstractions;

namespace FsCheck.Xunit.Tests.Running;

/// <summary>xunit's options, all left at their defaults.</summary>
internal sealed class XunitOptions : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
{
    public TValue GetValue<TValue>(string name) => default!;

    public void SetValue<TValue>(string name, TValue value) =>
        throw new NotSupportedException($"{name} is left at its default.");
}
