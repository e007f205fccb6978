namespace SupportRules.BillingBlocks;

/// <summary>One decision on the blocks of an account, as it is put together.</summary>
internal sealed partial class BlockDecision
{
    private const string ByCustomer = "customer";

    private readonly BillingBlockPolicy _policy;
    private readonly BillingFacts _facts;
    private readonly DateTimeZone _zone;
    private readonly LocalDateTime _local;
    private readonly MoneyView[] _views;
    private readonly LadderStanding[] _standings;
    private readonly List<Found> _found = new(1);
    private List<Reason>? _ofLaws;
    private SortedSet<string>? _missingOfLaws;
    private ReasonLog _log = new(on: true);
    private BillingFactNames _missing;

    public BlockDecision(BillingBlockPolicy policy, BillingFacts facts, DateTimeZone zone)
    {
        _policy = policy;
        _facts = facts;
        _zone = zone;
        _local = facts.AsOf.InZone(zone).LocalDateTime;
        _views = MoneyLadders.Views(policy, facts, zone);
        _standings = new LadderStanding[_views.Length];
    }

    public Decision<BlocksInForce> Conclude()
    {
        FindBlocksOfLadders();
        FindBlocksOfEvents();
        FindVoluntaryBlocks();
        FindBlocksOnRecord();
        _found.Sort(Found.InOrderOfNaming);
        SayBlocks();
        var amount = AmountToLift();
        var (open, closed) = Channels();
        SayChannels(open, closed);
        var outcome = Outcome(amount, open);
        SayWhatIsLeft(outcome.Account, outcome.Services);
        SayMissing();
        return new(outcome, _policy.Id, _log.ToValueList());
    }

    private BlocksInForce Outcome(Money? amount, ValueList<string> open)
    {
        var blocks = new Block[_found.Count];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = _found[i].Block;
        }

        var services = new ServiceStatus[_facts.Services.Count];
        for (var i = 0; i < services.Length; i++)
        {
            services[i] = StatusOf(blocks, _facts.Services[i]);
        }

        var cancellation = StageCancellation.None;
        var payment = IsInArrears() ? AccountPaymentStatus.InArrears : AccountPaymentStatus.Normal;
        for (var i = 0; i < _views.Length; i++)
        {
            if (_standings[i].Stage >= 0)
            {
                payment = AccountPaymentStatus.InCollection;
                cancellation = (StageCancellation)Math.Max((int)cancellation, (int)_views[i].Ladder.Stages[_standings[i].Stage].Cancellation);
            }
        }

        return new()
        {
            AsOf = _facts.AsOf,
            Zone = _facts.Zone,
            Blocks = new(blocks),
            Account = StatusOf(blocks, null),
            Services = new(services),
            AmountToLift = amount,
            OpenChannels = open,
            Cancellation = cancellation,
            PaymentStatus = payment,
            MissingFacts = MissingNames(),
        };
    }

    private bool IsInArrears()
    {
        var judged = _facts.Payer;
        foreach (var bill in judged.Bills)
        {
            if (bill.StandingOn(_local.Date) == BillStanding.Overdue)
            {
                return true;
            }
        }

        return ReferenceEquals(judged.SettlementMethod, SettlementMethod.Advance) && judged.Balance is { } balance && balance.Amount + (judged.CreditLimit?.Amount ?? 0) < 0;
    }

    private ServiceStatus StatusOf(Block[] blocks, BilledService? service)
    {
        var restrictions = Restrictions.None;
        BlockCharges? charges = null;
        foreach (var block in blocks)
        {
            if (service is null ? block.Target.Scope == BlockScope.Account : block.Target.Covers(service))
            {
                restrictions |= block.Restrictions;
                charges = charges is null ? block.Charges : _policy.ChargePrecedence == ChargePrecedence.Headline ? charges : BlockCharges.Lesser(charges, block.Charges);
            }
        }

        return new(service?.Id, restrictions, charges ?? BlockCharges.AsUsual);
    }

    /// <summary>Where a block comes from: a ladder by its place, or one of these.</summary>
    private static class Origin
    {
        public const int Event = -1, Voluntary = -2, Record = -3;
    }

    private readonly record struct Found(Block Block, int Origin, PromiseToPay? Lapsed = null, VoluntarySuspension? Suspension = null)
    {
        public static int InOrderOfNaming(Found a, Found b)
        {
            var order = Block.InOrderOfNaming(a.Block, b.Block);
            return order != 0 ? order : Nullable.Compare(a.Suspension?.RequestedOn, b.Suspension?.RequestedOn);
        }
    }
}
