using SupportRules.CustomerValue;

namespace SupportRules.Tests.Generators;

/// <summary>A policy of save offers and a customer who may leave.</summary>
public sealed record RetentionCase(RetentionPolicy Policy, RetentionFacts Facts);
