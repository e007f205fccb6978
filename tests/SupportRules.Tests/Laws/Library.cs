using System.Reflection;
using Ardalis.SmartEnum;
using Xunit;

namespace SupportRules.Tests.Laws;

/// <summary>What the laws are asked of: every type of the library, as it is compiled.</summary>
internal static class Library
{
    public static Assembly Assembly { get; } = typeof(Money).Assembly;

    /// <summary>Types that somebody wrote: not the compiler's own for lambdas and literals, nor what a tool adds to the assembly.</summary>
    public static IEnumerable<Type> WrittenTypes => Assembly.GetTypes().Where(type =>
        type.Namespace?.StartsWith(nameof(SupportRules), StringComparison.Ordinal) is true && !type.FullName!.Contains('<', StringComparison.Ordinal));

    /// <summary>Types that people see; nested ones too.</summary>
    public static IEnumerable<Type> PublicTypes => WrittenTypes.Where(type => type.IsVisible);

    /// <summary>Public types that carry values: no interfaces, enums and static classes, and no enumerators, which walk.</summary>
    public static IEnumerable<Type> ValueTypes => PublicTypes.Where(type => !type.IsInterface && !type.IsEnum && !IsStatic(type) && type.Name != "Enumerator");

    public static IEnumerable<Type> SmartEnums => PublicTypes.Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(SmartEnum<>));

    public static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    public static TheoryData<Type> Data(IEnumerable<Type> types)
    {
        var data = new TheoryData<Type>();
        foreach (var type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            data.Add(type);
        }

        return data;
    }

    /// <summary>Whether nobody can change what a field of the type holds.</summary>
    public static bool IsImmutable(Type type)
    {
        if (type.IsGenericType && !Array.TrueForAll(type.GetGenericArguments(), IsImmutable))
        {
            return false;
        }

        return type.IsGenericParameter
            || type.IsPrimitive
            || type.IsEnum
            || type == typeof(string)
            || type == typeof(decimal)
            || type == typeof(Uri)
            || type == typeof(object)
            || Nullable.GetUnderlyingType(type) is not null
            || type.Assembly == Assembly
            || type.IsSubclassOf(typeof(Delegate))
            || type.Namespace is "System.Collections.Frozen" or "System.Collections.Immutable"
            || (type.Namespace!.StartsWith("NodaTime", StringComparison.Ordinal) && !type.Name.Contains("Builder", StringComparison.Ordinal));
    }
}
