using BillingRun.Data;

namespace BillingRun.Deciding;

/// <summary>What a run found; it grows with the number of headlines and currencies, not of accounts.</summary>
internal sealed class RunTally
{
    private const int ShownFailures = 10;

    private readonly SortedDictionary<string, HeadlineCount> _headlines = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FeeCount> _fees = new(StringComparer.Ordinal);
    private readonly List<AccountFailure> _failures = [];

    public int Accounts { get; set; }

    /// <summary>Decisions that were not there, or were there with another content.</summary>
    public int New { get; set; }

    public int Unchanged { get; set; }

    /// <summary>Decisions of an earlier run of the date that no longer hold.</summary>
    public int Superseded { get; set; }

    public int FailureCount { get; private set; }

    /// <summary>The first few.</summary>
    public IReadOnlyList<AccountFailure> Failures => _failures;

    /// <summary>By headline: how many accounts, and how many of them have something taken away.</summary>
    public IReadOnlyDictionary<string, HeadlineCount> Headlines => _headlines;

    /// <summary>By currency.</summary>
    public IReadOnlyDictionary<string, FeeCount> Fees => _fees;

    public void Count(DecisionRow row)
    {
        if (row.Kind == DecisionKind.Block)
        {
            var count = _headlines.GetValueOrDefault(row.Headline) ?? new(0, 0);
            _headlines[row.Headline] = new(count.Accounts + 1, count.Restricted + (row.Restricted is null ? 0 : 1));
        }
        else
        {
            // Summed here: SQLite would add decimals as binary numbers.
            var count = _fees.GetValueOrDefault(row.Currency) ?? new(0, 0, 0);
            _fees[row.Currency] = new(count.Quotes + 1, count.Sum + (row.Amount ?? 0), count.Unknown + (row.Amount is null ? 1 : 0));
        }
    }

    public void Fail(AccountFailure failure)
    {
        FailureCount++;
        if (_failures.Count < ShownFailures)
        {
            _failures.Add(failure);
        }
    }

    internal sealed record HeadlineCount(int Accounts, int Restricted);

    internal sealed record FeeCount(int Quotes, decimal Sum, int Unknown);
}
