namespace SupportRules.Warranty;

public sealed partial record WarrantyGrant
{
    /// <summary>Adds what would have to be known to tell whether the grant is in force.</summary>
    internal void AddUnknown(in ClaimView view, in GrantState state, ref NameSet names)
    {
        if (state.Component == Truth.Unknown)
        {
            view.AddUnknownComponent(ref names);
        }

        if (state.When == Truth.Unknown)
        {
            WarrantyTest.AddUnknown(When, view, ref names);
        }

        if (state.Owner == Truth.Unknown)
        {
            names.Add(WarrantyFact.Owner.Name);
        }

        if (ClaimEvaluation.Joined(this, state) != Truth.Unknown)
        {
            return;
        }

        if (state.Time == Truth.Unknown)
        {
            AddUnknownTime(view, state, ref names);
        }

        if (state.Use == Truth.Unknown)
        {
            foreach (var limit in Usage)
            {
                AddUnknown(limit, view, ref names);
            }
        }
    }

    internal static void AddUnknown(UsageLimit limit, in ClaimView view, ref NameSet names)
    {
        names.AddUnless(view.Facts.Number(limit.Reading) is not null, limit.Reading.Name);
        names.AddUnless(view.Facts.Number(limit.BaseReading) is not null, limit.BaseReading.Name);
    }

    private void AddUnknownTime(in ClaimView view, in GrantState state, ref NameSet names)
    {
        if (state.Start == EventState.Unknown)
        {
            AddUnknownStart(view, ref names);
        }

        names.AddUnless(state.Event == EventState.Happened, Period.Inside.Name);
    }

    internal void AddUnknownStart(in ClaimView view, ref NameSet names)
    {
        foreach (var date in Period.Start.Dates)
        {
            names.AddUnless(view.Facts.When(date.Event, out _) != EventState.Unknown, date.Event.Name);
        }
    }
}
