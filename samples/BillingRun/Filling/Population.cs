using BillingRun.Data;

namespace BillingRun.Filling;

/// <summary>The accounts of a fresh database: a function of the account's number alone, without clock or chance.</summary>
internal static class Population
{
    /// <summary>The day around which bills fall due, promises run and customers leave.</summary>
    public static readonly LocalDate Anchor = new(2026, 11, 30);

    /// <summary>The account of a number, with all its rows.</summary>
    /// <param name="number">1 or more.</param>
    public static AccountRows Of(long number)
    {
        var draw = new Draw(number);
        var scenario = Scenario.All[(int)((number - 1) % Scenario.All.Count)];
        decimal? balance = scenario.Balance is { } cents ? draw.Between(cents.From, cents.To) / 100m : null;
        var draft = new AccountDraft(number, scenario.Method, balance, draw.One(Market.All.ToArray()), draw);
        scenario.Happened(draft);
        if (draw.OnceIn(2))
        {
            draft.Agreement(leaves: draw.OnceIn(5));
        }

        return draft.Rows;
    }
}
