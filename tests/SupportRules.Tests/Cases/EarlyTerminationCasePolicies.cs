using System.Globalization;
using System.Text.RegularExpressions;
using SupportRules.Catalogues;
using SupportRules.EarlyTermination;

namespace SupportRules.Tests.Cases;

/// <summary>The policy of a case: from the catalogue where it is there, else from what the case says of its shape.</summary>
internal static partial class EarlyTerminationCasePolicies
{
    private static readonly Rounding Cents = Rounding.HalfUpToCents;

    public static EarlyTerminationPolicy Of(EarlyTerminationCase source)
    {
        var policy = FromCatalogue(source) ?? FromShape(source);

        // A case has the trial window that it states, and no other.
        return policy with { Trials = TrialDays(source) is { } days ? [new(days)] : [] };
    }

    private static EarlyTerminationPolicy? FromCatalogue(EarlyTerminationCase source)
    {
        var found = source.Policy switch
        {
            "att-2010-specified" => Version("att-wireless/specified-equipment", "2010-06-01"),
            "att-2010-other" => Version("att-wireless/other-equipment", "2010-06-01"),
            "att-2008" => Version("att-wireless/other-equipment", "2008-05-25"),
            "verizon-2009-advanced" => Version("verizon-wireless/advanced-device", "2009-11-15"),
            "verizon-basic" => Version("verizon-wireless/basic-device", "2009-11-15"),
            "verizon-2014-advanced" => Version("verizon-wireless/advanced-device", "2014-11-14"),
            "verizon-2014-basic" => Version("verizon-wireless/basic-device", "2014-11-14"),
            "verizon-fios-2010" => Version("verizon-fios/two-years", "2010-01-17"),
            "tmobile-2008" => Version("t-mobile-us/postpaid", "2008-06-28"),
            "sprint-2008" => Version("sprint/basic-device", "2008-11-02"),
            "sprint-2011-advanced" => Version("sprint/advanced-device", "2011-09-09"),
            "sprint-2011-basic" => Version("sprint/basic-device", "2011-09-09"),
            "frontier-2010" => Version("frontier/high-speed-internet", "2010-10-14"),
            "directv" => Version("directv/programming-agreement", "2013-05-10"),
            "dish" => Version("dish/24-months", "2023-05-10"),
            "viasat" => Version("viasat/24-months", "2026-01-07"),
            "adt" => Version("adt/monitoring", "2021-03-10"),
            "rogers-2012" => Version("rogers/device-savings-recovery", "2012-01-22"),
            "bell-2013" => Version("bell/device-subsidy", "2013-02-10"),
            "telus-2010" => Version("telus/device-balance", "2010-11-21"),
            "crtc-subsidy" or "crtc-no-subsidy" => Version("canada/wireless-code", "2013-12-02"),
            "quebec-79.10" or "quebec-214.7" => Version("canada/quebec-consumer-protection", "2020-07-15"),
            "vodafone-uk-pre-2021-02-24" => Version("vodafone-uk/pay-monthly", "2021-02-23"),
            "vispa" => Version("vispa/broadband", "2022-04-01"),
            "virgin-media-edf" => Version("virgin-media/early-disconnection", "2019-07-23"),
            "talktalk-2010-bundle" => Version("talktalk/essential", "2010-06-01"),
            "france-chatel-24" or "france-12" => Version("eu/france-consumer-code", "2011-03-01"),
            "portugal-lce-2022" => Version("eu/portugal-electronic-communications", "2023-01-13"),
            "belgium-six-months" => Version("eu/belgium-electronic-communications", "2012-10-01"),
            "singtel-2016" => Version("singtel/three-month-minimum", "2016-03-28"),
            "exetel-2010" => Version("exetel/broadband", "2010-08-01"),
            "comcast-waivers" => Version("comcast/minimum-term", "2018-12-28"),
            _ => null,
        };
        return found ?? Limited(source);
    }

    // Where the window is what a case is about, its words tell it too.
    private static int? TrialDays(EarlyTerminationCase source) => source.Count("trial_days")
        ?? (source.Shape == "trial-window" ? Numbers(@"(\d+)[- ]days?", source.Formula).Select(n => (int?)n[0]).FirstOrDefault() : null);

    /// <summary>A law that limits the fee of a contract, which the case states.</summary>
    private static EarlyTerminationPolicy? Limited(EarlyTerminationCase source)
    {
        var law = source.Policy switch
        {
            "illinois-electric-cap" => Version("united-states/illinois-electricity", "2015-07-22"),
            "new-york-esco-cap" => Version("united-states/new-york-energy-supply", "2010-12-17"),
            "uk-energy-fixed" => Version("united-kingdom/energy-fixed-term", "2013-10-22"),
            "scra-3956" => Version("united-states/scra-3956", "2023-01-05"),
            "new-york-deceased" or "ny-deceased" => Version("united-states/new-york-deceased-customer", "2016-09-27"),
            "texas-14-days" or "texas-25.475" => Version("united-states/texas-electricity", "2021-09-01"),
            "waste-consent-decree-cap" => Local(source, new FeeFormula.Table(FeeCount.FullMonthsServed,
            [
                new(0, 11, new FeeFormula.Multiple(FeeBasis.HigherBill, 3)),
                new(12, null, new FeeFormula.Multiple(FeeBasis.HigherBill, 2)),
            ])),
            _ => null,
        };
        return law is null ? null : Local(source, new FeeFormula.Flat(source.Amount("contract_fee") ?? Money.Zero(source.Currency))).Under(law);
    }

    private static EarlyTerminationPolicy FromShape(EarlyTerminationCase source) => (source.Policy, source.Shape) switch
    {
        ("waste-hauler", _) => Local(source, new FeeFormula.BasisPerMonthLeft(FeeBasis.HigherBill, 6)),
        ("kingdom-fiber", _) => Local(source, new FeeFormula.LesserOf([new FeeFormula.ChargesLeft(1), new FeeFormula.Flat(new(350, source.Currency))])),
        ("eecc-105-6", _) => Local(source, new FeeFormula.LesserOf([new FeeFormula.ProRata(FeeBasis.DevicePrice), new FeeFormula.ChargesLeft(1)])),
        ("serbia-benefits", _) => Local(source, new FeeFormula.LesserOf([new FeeFormula.Multiple(FeeBasis.BenefitsReceived), new FeeFormula.ChargesLeft(1)])),
        (_, "lesser-of") => Local(source, new FeeFormula.LesserOf(Alternatives(source))),
        (_, "greater-of") => Local(source, new FeeFormula.GreaterOf(Alternatives(source))),
        (_, "step-table") => Local(source, ByContractMonth(source)),
        (_, "flat-by-term") => Local(source, new FeeFormula.FlatByTerm([.. Numbers(@"(\d+) months (\d+)", source.Formula).Select(n => new TermFee((int)n[0], new(n[1], source.Currency)))])),
        (_, "linear-completed") => Local(source, Declining(source)),
        (_, "decrement-bands") => Local(source, DecliningInBands(source)),
        (_, "plateau-then-linear" or "plateau-linear") => Local(source, DecliningAfterDays(source)),
        (_, "end-window-waiver") => Local(source, new FeeFormula.Flat(source.Amount("contract_fee")!.Value)) with { FreeLastDays = (int)Numbers(@"(\d+) days", source.Formula).First()[0] },
        (_, "flat") => Local(source, new FeeFormula.Flat(First(@"(\d+(?:\.\d+)?)", source))),
        (_, "percent-remaining") when source.Has("monthly_charge") => Local(source, new FeeFormula.ChargesLeft(Percent(source))),
        (_, "percent-remaining") => Local(source, new FeeFormula.BasisPerMonthLeft(FeeBasis.AverageBill, null, Percent(source))),
        (_, "per-remaining" or "per-remaining-clamped") => Local(source, PerMonthLeft(source)),
        (_, "pro-rata-subsidy" or "pro-rata-subsidy-plus-admin" or "pro-rata-started-month-counts") => Local(source, ProRata(source)) with
        {
            Adjustments = source.Amount("admin_fee") is { } fee ? [new FeeAdjustment.AdministrationFee(fee)] : [],
        },
        // Within the window nothing is due, whatever would be due after it.
        (_, "trial-window") => Local(source, new FeeFormula.Flat(source.Amount("contract_fee") ?? new(100, source.Currency))),
        (_, "remaining-charges-pipeline") => Local(source, new FeeFormula.ChargesLeft(1)) with { Adjustments = Pipeline(source) },
        _ => throw new NotSupportedException($"{source.Id}: no policy is known for {source.Policy} ({source.Shape}: {source.Formula})."),
    };

    private static EarlyTerminationPolicy Version(string id, string date) => EarlyTerminationCatalogue.Find(id)[date];

    private static EarlyTerminationPolicy Local(EarlyTerminationCase source, FeeFormula formula) => new()
    {
        Id = new("case/" + CaseName().Replace(source.Policy.ToLowerInvariant(), "-"), "1"),
        Source = new(source.Policy, source.Formula),
        Currency = source.Currency,
        Counter = new() { PartMonth = PartMonthOf(source) },
        Formula = formula,
        Rounding = Cents,
    };

    private static PartMonth PartMonthOf(EarlyTerminationCase source)
    {
        if (source.Number("months_remaining") is { } left && left != decimal.Truncate(left))
        {
            return PartMonth.SplitByDays;
        }

        return source.Shape == "pro-rata-started-month-counts" || PartDropped().IsMatch(source.Formula) ? PartMonth.CountsAsServed : PartMonth.CountsAsLeft;
    }

    private static FeeFormula Declining(EarlyTerminationCase source)
    {
        var figures = Numbers(@"(\d+(?:\.\d+)?),? (?:minus|falling|less|reduced)(?: by)? (\d+(?:\.\d+)?)", source.Formula).First();
        return new FeeFormula.Declining(new Money(figures[0], source.Currency), new Money(figures[1], source.Currency));
    }

    private static FeeFormula DecliningInBands(EarlyTerminationCase source) => new FeeFormula.Declining(
        First(@"^(\d+)", source),
        [.. Numbers(@"(\d+) on (?:completing )?(?:each of )?months? (\d+)(?:-(\d+))?", source.Formula)
            .Select(n => new Decrement((int)n[1], (int)(n.Count > 2 ? n[2] : n[1]), new(n[0], source.Currency)))]);

    // A plateau of days is one of full months; the first month after it is the first that lowers the fee.
    private static FeeFormula DecliningAfterDays(EarlyTerminationCase source)
    {
        var figures = Numbers(@"^(\d+(?:\.\d+)?)[^0-9]+(\d+) days[^0-9]*(\d+(?:\.\d+)?)", source.Formula).First();
        return new FeeFormula.Declining(new Money(figures[0], source.Currency), [new Decrement((int)(figures[1] / 30) + 1, null, new Money(figures[2], source.Currency))]);
    }

    private static FeeFormula PerMonthLeft(EarlyTerminationCase source)
    {
        if (source.Has("rate_per_month_left"))
        {
            return new FeeFormula.BasisPerMonthLeft(FeeBasis.AgreedAmount);
        }

        if (!char.IsAsciiDigit(source.Formula[0]) && source.Has("monthly_charge"))
        {
            return new FeeFormula.ChargesLeft(1);
        }

        var rate = new FeeFormula.PerMonthLeft(First(@"(\d+(?:\.\d+)?)", source));
        var most = Numbers(@"at most (\d+)", source.Formula).Select(n => (Money?)new Money(n[0], source.Currency)).FirstOrDefault();
        var least = Numbers(@"at least (\d+)", source.Formula).Select(n => (Money?)new Money(n[0], source.Currency)).FirstOrDefault();
        return most is null && least is null ? rate : new FeeFormula.Clamp(rate, least, most);
    }

    private static FeeFormula ProRata(EarlyTerminationCase source)
        => new FeeFormula.ProRata(FeeBasis.Subsidy, source.Count("amortisation_months"), source.Text("rounding") == "per-month" ? Cents : null);

    // "The lesser of 50 and 10% of the monthly charges left".
    private static ValueList<FeeFormula> Alternatives(EarlyTerminationCase source) =>
        [.. Regex.Split(source.Formula[(source.Formula.IndexOf("er of ", StringComparison.Ordinal) + 6)..], " and |, ").Select(words => Alternative(words, source))];

    private static FeeFormula Alternative(string words, EarlyTerminationCase source)
    {
        if (words.Contains("left /", StringComparison.Ordinal) || words.Contains("remaining /", StringComparison.Ordinal))
        {
            return new FeeFormula.ProRata(FeeBasis.DevicePrice, source.Count("amortisation_months"));
        }

        var figure = Numbers(@"(\d+(?:\.\d+)?)", words).Select(n => (decimal?)n[0]).FirstOrDefault();
        return (figure, words.Contains("left", StringComparison.Ordinal)) switch
        {
            ({ } share, true) when words.Contains('%', StringComparison.Ordinal) => new FeeFormula.ChargesLeft(share / 100),
            (null, true) => new FeeFormula.ChargesLeft(1),
            ({ } amount, false) => new FeeFormula.Flat(new(amount, source.Currency)),
            _ => throw new NotSupportedException($"{source.Id}: no fee is known for '{words}'."),
        };
    }

    private static FeeFormula ByContractMonth(EarlyTerminationCase source)
    {
        var fees = Numbers(@"(\d+\.\d\d)", source.Formula).Select(n => new Money(n[0], source.Currency)).ToArray();
        return new FeeFormula.Table(FeeCount.ContractMonth, [.. fees.Select((fee, i) => new FeeBand(i + 1, i + 1, new FeeFormula.Flat(fee)))]);
    }

    private static ValueList<FeeAdjustment> Pipeline(EarlyTerminationCase source)
    {
        var steps = new List<FeeAdjustment>();
        var saved = source.Amount("saved_cost_per_month") is { IsZero: false } cost ? new FeeAdjustment.LessSavedCost(cost) : null;
        if (saved is not null && source.Flag("saved_cost_includes_vat") != false)
        {
            steps.Add(saved);
        }

        if (source.Text("vat_out") is "divide" or "subtract")
        {
            steps.Add(new FeeAdjustment.VatOut(source.Number("vat_rate")!.Value, source.Text("vat_out") == "divide" ? VatMethod.Divide : VatMethod.Subtract));
        }

        if (saved is not null && source.Flag("saved_cost_includes_vat") == false)
        {
            steps.Add(saved);
        }

        if (source.Flag("vat_back_in") == true)
        {
            steps.Add(new FeeAdjustment.VatIn(source.Number("vat_rate")!.Value));
        }

        if (source.Number("early_receipt_discount") is > 0 and { } share)
        {
            steps.Add(new FeeAdjustment.LessEarlyReceipt(share));
        }

        return [.. steps];
    }

    private static decimal Percent(EarlyTerminationCase source) => First(@"(\d+(?:\.\d+)?)%", source).Amount / 100;

    private static Money First(string pattern, EarlyTerminationCase source) => new(Numbers(pattern, source.Formula).First()[0], source.Currency);

    private static IEnumerable<List<decimal>> Numbers(string pattern, string text) => Regex.Matches(text, pattern)
        .Select(match => match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => decimal.Parse(group.Value, CultureInfo.InvariantCulture)).ToList());

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex CaseName();

    [GeneratedRegex("dropped|full months left|whole months left")]
    private static partial Regex PartDropped();
}
