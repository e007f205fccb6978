namespace SupportRules;

/// <summary>Counts of days and months, and whole points, boxed once: reasons hold them as objects.</summary>
internal static class SmallNumbers
{
    private static readonly object[] Boxes = [.. Enumerable.Range(0, 1024).Select(number => (object)number)];

    private static readonly object[] DecimalBoxes = [.. Enumerable.Range(0, 1024).Select(number => (object)(decimal)number)];

    public static object Box(decimal number) => number.Scale == 0 && number >= 0 && number < DecimalBoxes.Length ? DecimalBoxes[(int)number] : number;

    public static object Box(int number) => number >= 0 && number < Boxes.Length ? Boxes[number] : number;
}
