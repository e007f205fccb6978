namespace SupportRules.Warranty;

/// <summary>The name of a fact that terms may test, with the kind of its value: a closed set of kinds. A document may ask for facts of its own.</summary>
public abstract record WarrantyFact
{
    private WarrantyFact(string name) => Name = Guard.Text(name);

    /// <summary>Lower-case words: <c>seller authorised</c>.</summary>
    public string Name { get; }

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>A fact whose value is a word: <c>household</c>.</summary>
    public sealed record Text(string Name) : WarrantyFact(Name)
    {
        /// <summary>It is known to be so.</summary>
        public ClaimFact Of(string value) => new ClaimFact.Word(this, value);

        public WarrantyTest Is(string value) => new WarrantyTest.In(this, [value]);

        public WarrantyTest In(params ReadOnlySpan<string> values) => new WarrantyTest.In(this, ValueList.Of(values));

        public WarrantyTest NotIn(params ReadOnlySpan<string> values) => new WarrantyTest.NotIn(this, ValueList.Of(values));
    }

    /// <summary>A fact that is so or not.</summary>
    public sealed record Flag(string Name) : WarrantyFact(Name)
    {
        /// <summary>It is known to be so, or not.</summary>
        public ClaimFact Of(bool value) => new ClaimFact.YesNo(this, value);

        public WarrantyTest Is(bool value) => new WarrantyTest.Is(this, value);
    }

    /// <summary>A fact that is counted or measured, in the unit that its name or the document says.</summary>
    public sealed record Number(string Name) : WarrantyFact(Name)
    {
        /// <summary>It is known to be so much.</summary>
        public ClaimFact Of(decimal value) => new ClaimFact.Count(this, value);

        public WarrantyTest Is(decimal value) => new WarrantyTest.Equal(this, value);

        public WarrantyTest AtLeast(decimal limit) => new WarrantyTest.AtLeast(this, limit);

        public WarrantyTest AtMost(decimal limit) => new WarrantyTest.AtMost(this, limit);

        public WarrantyTest MoreThan(decimal limit) => new WarrantyTest.MoreThan(this, limit);

        public WarrantyTest LessThan(decimal limit) => new WarrantyTest.LessThan(this, limit);
    }

    /// <summary>What failed; told as <see cref="WarrantyFacts.Component"/>.</summary>
    public static Text Component { get; } = new("component");

    /// <summary>How it failed: <c>rust-through</c>, <c>leakage</c>, <c>cosmetic</c>.</summary>
    public static Text FailureMode { get; } = new("failure mode");

    /// <summary>What made it fail: <c>defect</c>, <c>accident</c>, <c>liquid</c>.</summary>
    public static Text Cause { get; } = new("cause");

    public static Flag SellerAuthorised { get; } = new("seller authorised");

    public static Flag ProofOfPurchase { get; } = new("proof of purchase");

    /// <summary><c>original</c>, <c>gift recipient</c>, <c>household</c> or <c>later</c>.</summary>
    public static Text Owner { get; } = new("owner");

    /// <summary><c>new</c>, <c>refurbished</c>, <c>used</c> or <c>faulty stock</c>, when it was sold.</summary>
    public static Text Condition { get; } = new("condition");

    /// <summary><c>household</c>, <c>commercial</c>, <c>industrial</c>, <c>rental</c>.</summary>
    public static Text Use { get; } = new("use");

    /// <summary>The country in which it was bought, by its ISO 3166 code.</summary>
    public static Text PurchasedIn { get; } = new("purchased in");

    /// <summary>The country in which it is used, by its ISO 3166 code.</summary>
    public static Text UsedIn { get; } = new("used in");

    /// <summary>The country in which it stands, by its ISO 3166 code.</summary>
    public static Text LocatedIn { get; } = new("located in");

    /// <summary>The state or province, by its postal code.</summary>
    public static Text State { get; } = new("state");

    public static Flag SerialIntact { get; } = new("serial intact");

    public static Flag Registered { get; } = new("registered");

    public static Flag MovedFromOriginalLocation { get; } = new("moved from original location");

    public static Flag DefectivePartReturned { get; } = new("defective part returned");

    /// <summary>The reading at the failure, or at the notice where that is what must be in time.</summary>
    public static Number Odometer { get; } = new("odometer");

    /// <summary>The reading from which usage is counted: at the sale, at the repair.</summary>
    public static Number OdometerAtStart { get; } = new("odometer at start");

    public static Number ModelYear { get; } = new("model year");

    /// <summary>The price, in the currency of the document.</summary>
    public static Number Price { get; } = new("price");

    /// <summary>Whole days for which the product was in repair; asked where the clock stops.</summary>
    public static Number DaysInRepair { get; } = new("days in repair");

    /// <summary>The defect is the one that was to be repaired.</summary>
    public static Flag SameDefect { get; } = new("same defect");

    /// <summary>The lack of conformity was there at delivery.</summary>
    public static Flag ExistedAtDelivery { get; } = new("existed at delivery");

    /// <summary>How much of what a pro-rata clause counts was used, in its own unit, where dates and readings do not tell it.</summary>
    public static Number Used { get; } = new("used");

    /// <summary>How old the product is, for a cap on age, where dates do not tell it.</summary>
    public static Number AgeYears { get; } = new("age years");
}
