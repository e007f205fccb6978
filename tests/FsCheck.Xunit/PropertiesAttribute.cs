namespace FsCheck.Xunit;

/// <summary>
/// Sets options for all properties of a class, of the classes nested in it, or of an assembly.
/// The nearest setting wins.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class PropertiesAttribute : PropertyAttribute;
