using Xunit;
using Xunit.Sdk;

namespace SupportRules.Tests.Cases;

/// <summary>A theory over the cases of one shape: a file without a case of the shape leaves nothing to test, which is no fault.</summary>
[XunitTestCaseDiscoverer("SupportRules.Tests.Cases.CaseTheoryDiscoverer", "SupportRules.Tests")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class CaseTheoryAttribute : TheoryAttribute;
