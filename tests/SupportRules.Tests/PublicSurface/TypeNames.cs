using System.Reflection;

namespace SupportRules.Tests.PublicSurface;

/// <summary>Types as C# writes them, with what may be null: <c>ValueList&lt;string?&gt;</c>.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(NullabilityInfo info) => Of(info.Type, info);

    public static string Of(Type type, NullabilityInfo? info = null)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, info);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            // A nullable's info lists the arguments of the type within.
            return Of(underlying, info) + "?";
        }

        // A type parameter without constraint counts as nullable whether or not it is written so: no mark tells the two apart.
        var mark = info is { ReadState: NullabilityState.Nullable } && !type.IsValueType && !type.IsGenericParameter ? "?" : "";
        return (type.IsArray ? Of(type.GetElementType()!, info?.ElementType) + "[]" : Named(type, info)) + mark;
    }

    /// <summary>The name with the names of the types around it, without a namespace: <c>FeeFormula.Flat</c>.</summary>
    private static string Named(Type type, NullabilityInfo? info)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var arguments = type.GetGenericArguments();
        var outer = type.DeclaringType is { } around ? around.GetGenericArguments().Length : 0;
        var own = arguments.Skip(outer).Select((argument, i) => Of(argument, InfoOf(info, i + outer)));
        var name = type.Name.Split('`')[0] + (arguments.Length > outer ? $"<{string.Join(", ", own)}>" : "");
        return type.DeclaringType is null ? name : $"{Named(type.DeclaringType, null)}.{name}";
    }

    private static NullabilityInfo? InfoOf(NullabilityInfo? info, int i) => info?.GenericTypeArguments.ElementAtOrDefault(i);
}
