using AgentDesk.Data;
using SupportRules;
using SupportRules.CustomerValue;
using SupportRules.EarlyTermination;

namespace AgentDesk;

/// <summary>The one place that asks the library.</summary>
internal sealed class Desk
{
    private readonly CustomerValuePolicy _standing;
    private readonly string _role;
    private readonly string _agent;
    private readonly ValueList<ConcessionGranted> _history;

    /// <param name="file">The customers.</param>
    /// <param name="asOf">The day that is today, from <see cref="House.FirstDay"/> to <see cref="House.LastDay"/>.</param>
    /// <param name="role">The code of the agent's role.</param>
    /// <param name="agent">Who the agent is, as the history names him.</param>
    /// <exception cref="BadInputException">A concession of the file cannot be.</exception>
    public Desk(CustomerFile file, LocalDate asOf, string role, string agent)
    {
        (File, AsOf, _role, _agent) = (file, asOf, role, agent);
        _standing = House.Standing(asOf);

        // What the agent granted to others counts too, for some limits are the agent's own. Each customer's part is tried by itself, so that an error names him.
        _history = [.. file.Customers.SelectMany(customer => Of(customer, () =>
        {
            ValueList<ConcessionGranted> granted = [.. FactsOf.Granted(customer).Where(one => one.Date <= AsOf)];
            _ = House.Concessions.Authority(Authority(customer, null, granted));
            return granted;
        }))];
    }

    public CustomerFile File { get; }

    public LocalDate AsOf { get; }

    /// <summary>Those who were customers on the day.</summary>
    public IEnumerable<Customer> Customers => File.Customers.Where(one => one.Since <= AsOf);

    /// <exception cref="BadInputException">The data of the customer cannot be, or he came later.</exception>
    public DeskAnswer Ask(Customer customer)
    {
        if (customer.Since > AsOf)
        {
            throw new BadInputException($"{customer.Id} became a customer on {customer.Since:uuuu-MM-dd}: there is nothing to tell of {AsOf:uuuu-MM-dd}.");
        }

        return Of(customer, () =>
        {
            var standing = _standing.Decide(FactsOf.Value(customer, AsOf));
            var tier = (standing.Outcome as CustomerStanding.Placed)?.Tier;
            var commitment = FactsOf.Commitment(customer, AsOf);
            var tariff = commitment is null ? null : FactsOf.Tariff(customer).For(commitment);
            return new DeskAnswer
            {
                Customer = customer,
                AsOf = AsOf,
                Role = House.Concessions.Role(_role),
                Scorecard = _standing.Scorecard,
                Standing = standing,
                Authority = House.Concessions.Authority(Authority(customer, tier, _history)),
                Fee = tariff?.Quote(commitment!),
                Leaving = tariff is null ? null : House.Retention.Decide(Leaving(customer, tier, tariff, commitment!)),
            };
        });
    }

    private AuthorityFacts Authority(Customer customer, Tier? tier, ValueList<ConcessionGranted> history) => new()
    {
        Date = AsOf,
        Role = _role,
        Agent = _agent,
        Customer = customer.Id,
        Tier = tier?.Code,
        History = history,
    };

    private static RetentionFacts Leaving(Customer customer, Tier? tier, EarlyTerminationPolicy tariff, EarlyTerminationFacts commitment) => new(tariff, commitment)
    {
        HorizonMonths = House.HorizonMonths,
        CompetitorOffer = customer.Competitor is { } competitor ? new(competitor.MonthlyCharge) { SignUpCost = competitor.SignUpCost } : null,
        Tier = tier?.Code,
    };

    // What the library refuses is a fault of the record.
    private T Of<T>(Customer customer, Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            throw new BadInputException($"{File.Path}, customer {customer.Id}: {BadInputException.Said(e)}");
        }
    }
}
