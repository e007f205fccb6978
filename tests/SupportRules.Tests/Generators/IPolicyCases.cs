namespace SupportRules.Tests.Generators;

/// <summary>Random cases of one policy type. The laws find implementations by reflection: one file a family, with a constructor without arguments.</summary>
internal interface IPolicyCases
{
    Type PolicyType { get; }

    /// <summary>So many decided cases. The same seed gives equal cases, built anew each time.</summary>
    IEnumerable<DecidedCase> Decide(int count, ulong seed);
}
