using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace SupportRules.Tests.PublicSurface;

/// <summary>
/// What a caller of an assembly can see and call, as text that reads like C# and is the same each time: types by name, members by kind and name.
/// </summary>
/// <remarks>What the compiler adds to every record (equality, printing, copying) is not listed; <c>record</c> says so. Deconstruct is: it follows parameters.</remarks>
internal sealed class SurfaceText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_UnaryNegation"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_LessThan"] = "<",
        ["op_GreaterThan"] = ">",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
    };

    private readonly NullabilityInfoContext _nullability = new();
    private readonly StringBuilder _text = new();

    private SurfaceText()
    {
    }

    public static string Of(Assembly assembly)
    {
        var surface = new SurfaceText();
        foreach (var types in assembly.GetExportedTypes().GroupBy(type => type.Namespace, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            surface._text.Append("namespace ").Append(types.Key).Append('\n');
            foreach (var type in types.OrderBy(type => TypeNames.Of(type), StringComparer.Ordinal))
            {
                surface.Add(type);
            }

            surface._text.Append('\n');
        }

        return surface._text.ToString().TrimEnd('\n') + "\n";
    }

    private void Add(Type type)
    {
        _text.Append("\n  ").Append(Head(type)).Append('\n');
        foreach (var line in type.IsEnum ? EnumMembers(type) : Members(type))
        {
            _text.Append("    ").Append(line).Append('\n');
        }
    }

    private static string Head(Type type)
    {
        var flags = type.IsDefined(typeof(FlagsAttribute)) ? "[Flags] " : "";
        var parents = Parents(type);
        return flags + Kind(type) + " " + GenericName(type) + (parents.Count > 0 ? " : " + string.Join(", ", parents) : "")
            + Constraints(type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0));
    }

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => Readonly(type) + (type.IsByRefLike ? "ref " : "") + (IsRecord(type) ? "record struct" : "struct"),
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (IsRecord(type) ? "record" : "class"),
    };

    private static string Readonly(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "";

    // The variance is shown where the type is declared only.
    private static string GenericName(Type type) => type.GetGenericArguments().Aggregate(
        TypeNames.Of(type),
        (name, parameter) => (parameter.GenericParameterAttributes & GenericParameterAttributes.VarianceMask) switch
        {
            GenericParameterAttributes.Contravariant => Varied(name, "in", parameter),
            GenericParameterAttributes.Covariant => Varied(name, "out", parameter),
            _ => name,
        });

    private static string Varied(string name, string word, Type parameter)
        => name.Replace($"<{parameter.Name}", $"<{word} {parameter.Name}", StringComparison.Ordinal).Replace($", {parameter.Name}", $", {word} {parameter.Name}", StringComparison.Ordinal);

    /// <summary>The base type and the interfaces that are not implied by it or by one another.</summary>
    private static List<string> Parents(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetUnderlyingType(type) == typeof(int) ? [] : [TypeNames.Of(Enum.GetUnderlyingType(type))];
        }

        var parent = type.BaseType is { } found && found != typeof(object) && found != typeof(ValueType) ? found : null;
        var all = type.GetInterfaces();
        var implied = all.SelectMany(other => other.GetInterfaces()).Concat(parent?.GetInterfaces() ?? []).ToHashSet();
        return
        [
            .. parent is null ? Array.Empty<string>() : [TypeNames.Of(parent)],
            .. all.Where(other => other.IsVisible && !implied.Contains(other) && !(IsRecord(type) && other == typeof(IEquatable<>).MakeGenericType(type)))
                .Select(other => TypeNames.Of(other))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> EnumMembers(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .OrderBy(field => Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture))
        .Select(field => $"{field.Name} = {field.GetRawConstantValue()}");

    private IEnumerable<string> Members(Type type)
    {
        var byRecord = IsRecord(type);
        return
        [
            .. Sorted(type.GetConstructors(Declared).Where(IsSeen).Where(c => !(byRecord && IsCopy(c, type))), c => Access(c) + Unqualified(type) + Parameters(c)),
            .. Sorted(type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly), Field),
            .. Sorted(type.GetProperties(Declared).Where(p => p.GetAccessors(nonPublic: true).Any(IsSeen)).Where(p => !(byRecord && p.Name == "EqualityContract")), Property),
            .. Sorted(type.GetMethods(Declared).Where(IsSeen).Where(m => !IsAccessor(m) && !(byRecord && IsOfEveryRecord(m))), Method),
        ];
    }

    private static IEnumerable<string> Sorted<T>(IEnumerable<T> members, Func<T, string> text)
        where T : MemberInfo
        => members.Select(member => (member.Name, Text: text(member))).OrderBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Text, StringComparer.Ordinal).Select(m => m.Text);

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsRecord(Type type) => type.IsValueType
        ? type.GetMethod("PrintMembers", Declared)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true
        : type.GetMethod("<Clone>$", Declared) is not null;

    private static bool IsOfEveryRecord(MethodInfo method) => method.Name != "Deconstruct" && method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsCopy(ConstructorInfo constructor, Type type) => constructor.GetParameters() is [var only] && only.ParameterType == type;

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method)
    {
        if (method.DeclaringType!.IsInterface)
        {
            return method.IsStatic ? "static " : "";
        }

        var overrides = method.GetBaseDefinition() != method;
        return Access(method) + method switch
        {
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsFinal: true } when overrides && !method.DeclaringType.IsSealed => "sealed override ",
            _ when overrides => "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
    }

    private string Field(FieldInfo field)
    {
        var access = field.IsPublic ? "" : "protected ";
        var type = TypeNames.Of(_nullability.Create(field));
        return field.IsLiteral
            ? $"{access}const {type} {field.Name} = {Literal(field.GetRawConstantValue(), field.FieldType)}"
            : $"{access}{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type} {field.Name}";
    }

    private string Property(PropertyInfo property)
    {
        var any = property.GetAccessors(nonPublic: true).First(IsSeen);
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var indexes = property.GetIndexParameters();
        var name = indexes.Length > 0 ? $"this[{string.Join(", ", indexes.Select(Parameter))}]" : property.Name;
        var accessors = property.GetMethod is { } get && IsSeen(get) ? "get; " : "";
        if (property.SetMethod is { } set && IsSeen(set))
        {
            var isInit = set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
            accessors += isInit ? "init; " : "set; ";
        }

        return $"{Modifiers(any)}{required}{TypeNames.Of(_nullability.Create(property))} {name} {{ {accessors}}}";
    }

    private string Method(MethodInfo method)
    {
        var result = TypeNames.Of(_nullability.Create(method.ReturnParameter));
        if (method.Name is "op_Implicit" or "op_Explicit")
        {
            return $"static {method.Name[3..].ToLowerInvariant()} operator {result}{Parameters(method)}";
        }

        var name = Operators.TryGetValue(method.Name, out var symbol) ? "operator " + symbol : method.Name;
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return Modifiers(method) + $"{result} {name}{generic}{Parameters(method)}" + Constraints(method.IsGenericMethod ? method.GetGenericArguments() : []);
    }

    private string Parameters(MethodBase method)
    {
        var extends = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"({extends}{string.Join(", ", method.GetParameters().Select(Parameter))})";
    }

    private string Parameter(ParameterInfo parameter)
    {
        var collects = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute));
        var by = collects ? "params " : !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        var value = parameter.HasDefaultValue ? " = " + Literal(parameter.RawDefaultValue, parameter.ParameterType) : "";
        return $"{by}{TypeNames.Of(_nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        bool truth => truth ? "true" : "false",
        string text => $"\"{text}\"",
        _ when type.IsEnum => $"{TypeNames.Of(type)}.{Enum.ToObject(type, value)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Unqualified(Type type) => type.Name.Split('`')[0];

    private static string Constraints(IEnumerable<Type> parameters) => string.Concat(parameters.Select(parameter =>
    {
        var attributes = parameter.GenericParameterAttributes;
        string[] constraints =
        [
            .. attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? ["struct"]
                : attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"]
                : IsNotNull(parameter) ? ["notnull"]
                : Array.Empty<string>(),
            .. parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(type => TypeNames.Of(type)),
        ];
        return constraints.Length > 0 ? $" where {parameter.Name} : {string.Join(", ", constraints)}" : "";
    }));

    /// <summary>
    /// The compiler writes <c>notnull</c> as "not nullable" (1) on a parameter without other constraints, or leaves it to the nearest context that says so.
    /// </summary>
    private static bool IsNotNull(Type parameter)
    {
        if (parameter.GetGenericParameterConstraints().Length > 0)
        {
            return false;
        }

        var around = parameter.DeclaringMethod is { } method ? Context(method) ?? Context(method.DeclaringType) : Context(parameter.DeclaringType);
        return (Flag(parameter, "NullableAttribute") ?? around) == 1;
    }

    private static byte? Context(MemberInfo? member) => member is null ? null : Flag(member, "NullableContextAttribute") ?? Context(member.DeclaringType);

    private static byte? Flag(MemberInfo member, string attribute) => member.GetCustomAttributesData()
        .FirstOrDefault(data => data.AttributeType.Name == attribute)?.ConstructorArguments is [{ Value: byte flag }] ? flag : null;
}
