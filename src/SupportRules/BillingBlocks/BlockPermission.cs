namespace SupportRules.BillingBlocks;

/// <summary>Whether a law lets a provider cut service: now, later, never on these facts, or what is missing to tell it.</summary>
public abstract record BlockPermission
{
    private BlockPermission()
    {
    }

    /// <summary>In words, whatever the culture.</summary>
    public abstract override string ToString();

    /// <summary>Whether service may be cut at the instant that was asked about.</summary>
    public bool IsAllowed => this is Allowed;

    /// <summary>It may be cut.</summary>
    /// <param name="Kept">What must be kept working; empty where the law says nothing.</param>
    public sealed record Allowed(ValueList<ServiceUse> Kept) : BlockPermission
    {
        /// <summary>Whether a block that takes this away keeps what must be kept.</summary>
        public bool Permits(Restrictions restrictions)
        {
            foreach (var use in Kept)
            {
                if (!restrictions.Allow(use))
                {
                    return false;
                }
            }

            return true;
        }

        public override string ToString() => Kept.IsEmpty ? "allowed" : $"allowed; must keep working: {string.Join(", ", Kept)}";
    }

    /// <summary>It may be cut later.</summary>
    /// <param name="At">The first instant at which all conditions hold, if nothing is paid and the notices that are owed are given at once.</param>
    /// <param name="LocalTime">The same in the customer's time.</param>
    /// <param name="Owed">The notices that must still be given.</param>
    public sealed record NotBefore(Instant At, LocalDateTime LocalTime, ValueList<RequiredNotice> Owed) : BlockPermission
    {
        public override string ToString() => Owed.IsEmpty
            ? $"not before {Render.Value(LocalTime, null)}"
            : $"not before {Render.Value(LocalTime, null)}, with notice {string.Join(" and again ", Owed)}";
    }

    /// <summary>On these facts it may not be cut, and no passing of time changes that.</summary>
    public sealed record Refused : BlockPermission
    {
        public override string ToString() => "refused";
    }

    /// <summary>It cannot be told without more facts.</summary>
    /// <param name="Missing">The names of the facts, as <see cref="ProtectionFacts"/> has them.</param>
    public sealed record NeedsFacts(ValueList<string> Missing) : BlockPermission
    {
        public override string ToString() => $"needs facts: {string.Join(", ", Missing)}";
    }
}
