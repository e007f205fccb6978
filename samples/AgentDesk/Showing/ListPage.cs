using Spectre.Console;

namespace AgentDesk.Showing;

/// <summary>All customers in one line each: the worst standing first, those who cannot be placed last.</summary>
internal static class ListPage
{
    private const int BarColumns = 20;

    public static void Write(Page page, Desk desk)
    {
        var answers = desk.Customers.Select(desk.Ask)
            .OrderBy(answer => answer.Tier is null)
            .ThenBy(answer => answer.Tier?.Rank)
            .ThenBy(answer => answer.Score?.Points)
            .ThenBy(answer => answer.Customer.Id, StringComparer.Ordinal)
            .ToList();
        page.Say($"{answers.Count} customers as of {Words.Date(desk.AsOf)}, the worst standing first", page.Strong);
        page.Blank();
        var (ids, names, tiers) = (
            answers.Select(answer => Page.Columns(answer.Customer.Id)).DefaultIfEmpty().Max(),
            answers.Select(answer => Page.Columns(answer.Customer.Name)).DefaultIfEmpty().Max(),
            answers.Select(answer => Page.Columns(TierName(answer))).DefaultIfEmpty().Max());
        foreach (var answer in answers)
        {
            var score = answer.Score;
            page.BarRow(
                [(answer.Customer.Id, ids, page.Faint), (answer.Customer.Name, names, Style.Plain), (TierName(answer), tiers, TierStyle.Of(answer.Tier))],
                score is null ? default : Bar.Of(score.Points, score.Most, score.Most, BarColumns),
                BarColumns,
                score is null ? "no score" : $"{score.Points:0.##} of {score.Most:0.##}");
        }

        foreach (var late in desk.File.Customers.Where(one => one.Since > desk.AsOf))
        {
            page.Say($"{late.Id} {late.Name} came later, on {Words.Date(late.Since)}.", page.Faint);
        }
    }

    private static string TierName(DeskAnswer answer) => answer.Tier?.ToString() ?? "needs facts";
}
