using System.Globalization;

namespace SupportRules.Tests.Cases;

/// <summary>A formula as a source writes it, such as <c>m*(1+i)/(1+i-r)</c>: read and worked out, so that a case can be held to its own words.</summary>
internal sealed class CaseFormula(string text)
{
    private readonly string _text = text.Replace(" ", "", StringComparison.Ordinal);
    private int _at;
    private Func<string, double> _value = _ => 0;

    /// <summary>The formula's value; a name that has none, or a sign that is no arithmetic, is an error.</summary>
    public double At(Func<string, double> value)
    {
        (_at, _value) = (0, value);
        var result = Sum();
        return _at == _text.Length ? result : throw Unreadable();
    }

    private double Sum()
    {
        var result = Product();
        while (Next('+') || Next('-'))
        {
            result += _text[_at - 1] == '+' ? Product() : -Product();
        }

        return result;
    }

    private double Product()
    {
        var result = Power();
        while (Next('*') || Next('/'))
        {
            result = _text[_at - 1] == '*' ? result * Power() : result / Power();
        }

        return result;
    }

    private double Power()
    {
        var result = Factor();
        return Next('^') ? Math.Pow(result, Power()) : result;
    }

    private double Factor()
    {
        if (Next('('))
        {
            var inner = Sum();
            return Next(')') ? inner : throw Unreadable();
        }

        if (Next('-'))
        {
            return -Factor();
        }

        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '_' or '.'))
        {
            _at++;
        }

        var word = _text[start.._at];
        return word.Length == 0 ? throw Unreadable() : char.IsAsciiDigit(word[0]) ? double.Parse(word, CultureInfo.InvariantCulture) : _value(word);
    }

    private bool Next(char sign)
    {
        var there = _at < _text.Length && _text[_at] == sign;
        _at += there ? 1 : 0;
        return there;
    }

    private FormatException Unreadable() => new($"'{_text}' cannot be read from position {_at}.");
}
