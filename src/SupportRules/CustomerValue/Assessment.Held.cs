using Rules = SupportRules.CustomerValue.CustomerValueRules;

namespace SupportRules.CustomerValue;

/// <summary>A tier held from before.</summary>
internal sealed partial class Assessment
{
    private (TierTerm Term, LocalDate? Expired)? HeldTier(Tier placed) =>
        _policy.Validity is { } validity && _facts.Held is { } held ? HeldTier(placed, validity, held) : null;

    private (TierTerm Term, LocalDate? Expired) HeldTier(Tier placed, TierValidity validity, HeldTier held)
    {
        // Of earlier days there are no points: those of the day stand for them.
        var term = validity.Held(Scale, (Scale[held.Code], held.ReachedOn), _facts.StartDate, _facts.AsOf, day => (placed, day), out var expired);
        return (term, expired);
    }

    /// <summary>Says what a tier held from before means; whether it decides.</summary>
    private bool SayHeld(TierTerm kept, LocalDate? gaveWayOn, Tier placed)
    {
        var held = _facts.Held!;
        var decides = Scale.Compare(kept.Tier, placed) > 0;
        if (gaveWayOn is { } expired)
        {
            Say(Rules.Expired, Scale[held.Code], held.ReachedOn, expired, _policy.Validity!.Downgrade, Scale.Better(kept.Tier, placed));
        }

        if (decides)
        {
            if (kept.Until is { } until)
            {
                Say(Rules.HeldUntil, kept.Tier, kept.ReachedOn, until);
            }
            else
            {
                Say(Rules.HeldForGood, kept.Tier, kept.ReachedOn);
            }
        }

        return decides;
    }
}
