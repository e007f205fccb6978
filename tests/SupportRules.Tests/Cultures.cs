using System.Globalization;
using Xunit;

namespace SupportRules.Tests;

/// <summary>Cultures that write numbers, dates, minus signs and the letter i in ways of their own.</summary>
internal static class Cultures
{
    public static TheoryData<string> Names => ["sv-SE", "tr-TR", "ar-SA", "th-TH", "fa-IR", "de-DE"];

    /// <summary>Makes a culture the current one until it is disposed of.</summary>
    public static IDisposable Use(string name) => new Scope(CultureInfo.GetCultureInfo(name));

    private sealed class Scope : IDisposable
    {
        private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
        private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;

        public Scope(CultureInfo culture) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;

        public void Dispose()
        {
            CultureInfo.CurrentCulture = _culture;
            CultureInfo.CurrentUICulture = _uiCulture;
        }
    }
}
