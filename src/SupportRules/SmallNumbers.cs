namespace SupportRules;

/// <summary>Counts of days and months, boxed once: reasons hold them as objects.</summary>
internal static class SmallNumbers
{
    private static readonly object[] Boxes = [.. Enumerable.Range(0, 1024).Select(number => (object)number)];

    public static object Box(int number) => number >= 0 && number < Boxes.Length ? Boxes[number] : number;
}
