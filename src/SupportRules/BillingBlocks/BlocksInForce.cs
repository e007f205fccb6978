namespace SupportRules.BillingBlocks;

/// <summary>All blocks of an account at one instant, and what a caller is told of them.</summary>
public sealed record BlocksInForce : IFormattable
{
    /// <summary>The instant that was asked about.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>The customer's time zone, in which this text speaks.</summary>
    public required string Zone { get; init; }

    /// <summary>The blocks in force, the one to name first first, also those that only warn.</summary>
    public required ValueList<Block> Blocks { get; init; }

    /// <summary>What holds for the account as a whole.</summary>
    public required ServiceStatus Account { get; init; }

    /// <summary>What holds for each service, in the order of the facts.</summary>
    public required ValueList<ServiceStatus> Services { get; init; }

    /// <summary>The least payment after which no block about money is left; <c>null</c> where there is none, where no payment lifts it, or where it is not known.</summary>
    public Money? AmountToLift { get; init; }

    /// <summary>The ways to pay that work at this hour.</summary>
    public ValueList<string> OpenChannels { get; init; }

    /// <summary>Whether a stage in force also ends the agreement.</summary>
    public StageCancellation Cancellation { get; init; }

    public AccountPaymentStatus PaymentStatus { get; init; }

    /// <summary>Facts without which it cannot be told whether more is blocked; empty when the answer is whole.</summary>
    public ValueList<string> MissingFacts { get; init; }

    /// <summary>The block to name first; <c>null</c> when none is in force.</summary>
    public Block? Headline => Blocks.IsEmpty ? null : Blocks[0];

    /// <summary>Whether anything is taken away; a stage that only warns, or a repair, is in force without blocking.</summary>
    public bool IsBlocked
    {
        get
        {
            foreach (var block in Blocks)
            {
                if (block.Restrictions != Restrictions.None)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether a block about money takes anything away.</summary>
    public bool IsBlockedForMoney
    {
        get
        {
            foreach (var block in Blocks)
            {
                if (block.Kind.IsAboutMoney && block.Restrictions != Restrictions.None)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether nothing more could be found with more facts.</summary>
    public bool IsComplete => MissingFacts.IsEmpty;

    /// <summary>What holds for a service.</summary>
    /// <exception cref="ArgumentException">The account has no such service; the message names those it has.</exception>
    public ServiceStatus this[string serviceId]
    {
        get
        {
            foreach (var service in Services)
            {
                if (service.ServiceId == serviceId)
                {
                    return service;
                }
            }

            throw new ArgumentException($"serviceId is '{serviceId}': the account has {(Services.IsEmpty ? "no services" : string.Join(", ", Services.Select(service => service.ServiceId)))}.", nameof(serviceId));
        }
    }

    /// <summary>The headline, the others, and what to pay, in one line, whatever the culture.</summary>
    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var text = Headline is { } headline ? Said(headline, formatProvider) : "not blocked";
        if (Blocks.Count > 1)
        {
            text += $"; and {string.Join(", ", Blocks.Skip(1).Select(block => Said(block, formatProvider)))}";
        }

        if (AmountToLift is { } amount)
        {
            text += $"; pay {amount.ToString(null, formatProvider)}";
        }

        return IsComplete ? text : $"{text}; needs facts: {string.Join(", ", MissingFacts)}";
    }

    private string Said(Block block, IFormatProvider? culture)
    {
        var zone = CustomerZone.Find(Zone);
        var what = block.Restrictions == Restrictions.None ? "notice" : "block";
        var text = block.Stage is { } stage ? $"{block.Kind} {what} ({stage})" : $"{block.Kind} {what}";
        text += block.Target == BlockTarget.Account ? "" : $" on {block.Target}";
        return $"{text} since {Render.Value(block.From.InZone(zone).LocalDateTime, culture)}" + (block.To is { } to ? $" until {Render.Value(to.InZone(zone).LocalDateTime, culture)}" : "");
    }
}
