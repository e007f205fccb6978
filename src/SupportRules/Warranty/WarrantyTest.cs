namespace SupportRules.Warranty;

/// <summary>What terms ask of the facts: a closed set, evaluated in three values.</summary>
/// <remarks>Made from the names: <c>WarrantyFact.Use.In("household")</c>, <c>WarrantyFact.ModelYear.AtLeast(2007)</c>.</remarks>
public abstract partial record WarrantyTest
{
    private WarrantyTest()
    {
    }

    /// <summary>Whether it holds.</summary>
    internal abstract Truth Evaluate(in ClaimView view);

    /// <summary>Adds what would have to be known to tell; called where it cannot be told.</summary>
    internal abstract void AddUnknown(in ClaimView view, ref NameSet names);

    /// <summary>The part that decided against it: what it is about, what was found, what is asked.</summary>
    internal abstract TestFinding Finding(in ClaimView view);

    /// <summary>Whether it must hold where the other does: the facts for which the other was written.</summary>
    internal virtual bool FollowsFrom(WarrantyTest other) => Equals(other);

    /// <summary>In words, whatever the culture.</summary>
    public sealed override string ToString() => Words;

    private protected abstract string Words { get; }

    /// <summary>All of several hold; of none it is true.</summary>
    internal static Truth AllOf(ValueList<WarrantyTest> tests, in ClaimView view)
    {
        var truth = Truth.Yes;
        foreach (var test in tests)
        {
            truth = truth.And(test.Evaluate(view));
            if (truth == Truth.No)
            {
                break;
            }
        }

        return truth;
    }

    internal static void AddUnknown(ValueList<WarrantyTest> tests, in ClaimView view, ref NameSet names)
    {
        foreach (var test in tests)
        {
            if (test.Evaluate(view) == Truth.Unknown)
            {
                test.AddUnknown(view, ref names);
            }
        }
    }

    /// <summary>The first of several that does not hold.</summary>
    internal static WarrantyTest? FirstWith(Truth truth, ValueList<WarrantyTest> tests, in ClaimView view)
    {
        foreach (var test in tests)
        {
            if (test.Evaluate(view) == truth)
            {
                return test;
            }
        }

        return null;
    }

    private static ValueList<string> Listed(ValueList<string> values, WarrantyFact fact)
    {
        Guard.NotNull(fact);
        if (values.IsEmpty)
        {
            throw new ArgumentException($"Values is empty: a test of '{fact}' names at least one value.", nameof(values));
        }

        foreach (var value in values)
        {
            Guard.Text(value, nameof(values));
        }

        return values;
    }

    private static object Found(object? value) => value ?? "not known";

    /// <summary>The fact is one of several words, whatever their case.</summary>
    public sealed record In(WarrantyFact.Text Fact, ValueList<string> Values) : WarrantyTest
    {
        public ValueList<string> Values { get; } = Listed(Values, Fact);

        private protected override string Words => $"{Fact} is {string.Join(" or ", Values)}";

        internal override Truth Evaluate(in ClaimView view) => view.Facts.Word(Fact) is { } found ? Truths.Of(Contains(Values, found)) : Truth.Unknown;

        internal override void AddUnknown(in ClaimView view, ref NameSet names) => names.Add(Fact.Name);

        internal override TestFinding Finding(in ClaimView view) => new(Fact.Name, Found(view.Facts.Word(Fact)), string.Join(" or ", Values));

        internal override bool FollowsFrom(WarrantyTest other) => other is In same && same.Fact.Name == Fact.Name && Holds(Values, same.Values);
    }

    /// <summary>The fact is none of several words, whatever their case.</summary>
    public sealed record NotIn(WarrantyFact.Text Fact, ValueList<string> Values) : WarrantyTest
    {
        public ValueList<string> Values { get; } = Listed(Values, Fact);

        private protected override string Words => $"{Fact} is not {string.Join(" or ", Values)}";

        internal override Truth Evaluate(in ClaimView view) => view.Facts.Word(Fact) is { } found ? Truths.Of(!Contains(Values, found)) : Truth.Unknown;

        internal override void AddUnknown(in ClaimView view, ref NameSet names) => names.Add(Fact.Name);

        internal override TestFinding Finding(in ClaimView view) => new(Fact.Name, Found(view.Facts.Word(Fact)), $"not {string.Join(" or ", Values)}");

        internal override bool FollowsFrom(WarrantyTest other) => other switch
        {
            NotIn same => same.Fact.Name == Fact.Name && Holds(same.Values, Values),
            In same => same.Fact.Name == Fact.Name && AreApart(same.Values, Values),
            _ => false,
        };
    }

    /// <summary>The fact is so, or not. While a presumption holds, a presumed fact counts as so unless the contrary is known.</summary>
    public sealed record Is(WarrantyFact.Flag Fact, bool Value) : WarrantyTest
    {
        public WarrantyFact.Flag Fact { get; } = Guard.NotNull(Fact);

        private protected override string Words => Value ? Fact.Name : $"not {Fact}";

        internal override Truth Evaluate(in ClaimView view) => view.Flag(Fact) is { } found ? Truths.Of(found == Value) : Truth.Unknown;

        internal override void AddUnknown(in ClaimView view, ref NameSet names) => names.Add(Fact.Name);

        internal override TestFinding Finding(in ClaimView view) => new(Fact.Name, view.Flag(Fact) switch { true => "yes", false => "no", _ => "not known" }, Value ? "yes" : "no");
    }

    /// <summary>The fact is exactly so much.</summary>
    public sealed record Equal(WarrantyFact.Number Fact, decimal Value) : WarrantyTest
    {
        public WarrantyFact.Number Fact { get; } = Guard.NotNull(Fact);

        private protected override string Words => Invariant($"{Fact} is {Value}");

        internal override Truth Evaluate(in ClaimView view) => view.Facts.Number(Fact) is { } found ? Truths.Of(found == Value) : Truth.Unknown;

        internal override void AddUnknown(in ClaimView view, ref NameSet names) => names.Add(Fact.Name);

        internal override TestFinding Finding(in ClaimView view) => new(Fact.Name, Found(view.Facts.Number(Fact)), Value);
    }

    /// <summary>The fact is so much or more.</summary>
    public sealed record AtLeast(WarrantyFact.Number Fact, decimal Limit) : WarrantyTest
    {
        public WarrantyFact.Number Fact { get; } = Guard.NotNull(Fact);

        private protected override string Words => Invariant($"{Fact} is at least {Limit}");

        internal override Truth Evaluate(in ClaimView view) => view.Facts.Number(Fact) is { } found ? Truths.Of(found >= Limit) : Truth.Unknown;

        internal override void AddUnknown(in ClaimView view, ref NameSet names) => names.Add(Fact.Name);

        internal override TestFinding Finding(in ClaimView view) => new(Fact.Name, Found(view.Facts.Number(Fact)), Limit) { Comparison = "at least" };

        internal override bool FollowsFrom(WarrantyTest other) => (other is AtLeast least && least.Fact.Name == Fact.Name && least.Limit >= Limit) || (other is MoreThan more && more.Fact.Name == Fact.Name && more.Limit >= Limit);
    }

    /// <summary>The fact is so much or less.</summary>
    public sealed record AtMost(WarrantyFact.Number Fact, decimal Limit) : WarrantyTest
    {
        public WarrantyFact.Number Fact { get; } = Guard.NotNull(Fact);

        private protected override string Words => Invariant($"{Fact} is at most {Limit}");

        internal override Truth Evaluate(in ClaimView view) => view.Facts.Number(Fact) is { } found ? Truths.Of(found <= Limit) : Truth.Unknown;

        internal override void AddUnknown(in ClaimView view, ref NameSet names) => names.Add(Fact.Name);

        internal override TestFinding Finding(in ClaimView view) => new(Fact.Name, Found(view.Facts.Number(Fact)), Limit) { Comparison = "at most" };

        internal override bool FollowsFrom(WarrantyTest other) => (other is AtMost most && most.Fact.Name == Fact.Name && most.Limit <= Limit) || (other is LessThan less && less.Fact.Name == Fact.Name && less.Limit <= Limit);
    }

    /// <summary>The fact exceeds a limit; the limit itself does not.</summary>
    public sealed record MoreThan(WarrantyFact.Number Fact, decimal Limit) : WarrantyTest
    {
        public WarrantyFact.Number Fact { get; } = Guard.NotNull(Fact);

        private protected override string Words => Invariant($"{Fact} is more than {Limit}");

        internal override Truth Evaluate(in ClaimView view) => view.Facts.Number(Fact) is { } found ? Truths.Of(found > Limit) : Truth.Unknown;

        internal override void AddUnknown(in ClaimView view, ref NameSet names) => names.Add(Fact.Name);

        internal override TestFinding Finding(in ClaimView view) => new(Fact.Name, Found(view.Facts.Number(Fact)), Limit) { Comparison = "more than" };

        internal override bool FollowsFrom(WarrantyTest other) => (other is MoreThan more && more.Fact.Name == Fact.Name && more.Limit >= Limit) || (other is AtLeast least && least.Fact.Name == Fact.Name && least.Limit > Limit);
    }

    /// <summary>The fact is below a limit; the limit itself is not.</summary>
    public sealed record LessThan(WarrantyFact.Number Fact, decimal Limit) : WarrantyTest
    {
        public WarrantyFact.Number Fact { get; } = Guard.NotNull(Fact);

        private protected override string Words => Invariant($"{Fact} is less than {Limit}");

        internal override Truth Evaluate(in ClaimView view) => view.Facts.Number(Fact) is { } found ? Truths.Of(found < Limit) : Truth.Unknown;

        internal override void AddUnknown(in ClaimView view, ref NameSet names) => names.Add(Fact.Name);

        internal override TestFinding Finding(in ClaimView view) => new(Fact.Name, Found(view.Facts.Number(Fact)), Limit) { Comparison = "less than" };

        internal override bool FollowsFrom(WarrantyTest other) => (other is LessThan less && less.Fact.Name == Fact.Name && less.Limit <= Limit) || (other is AtMost most && most.Fact.Name == Fact.Name && most.Limit < Limit);
    }

    /// <summary>What failed is among the components, or part of one of them.</summary>
    public sealed record ComponentIs(ComponentScope Components) : WarrantyTest
    {
        public ComponentScope Components { get; } = Guard.NotNull(Components);

        private protected override string Words => $"the component is among {Components}";

        internal override Truth Evaluate(in ClaimView view) => view.IsIn(Components);

        internal override void AddUnknown(in ClaimView view, ref NameSet names) => view.AddUnknownComponent(ref names);

        internal override TestFinding Finding(in ClaimView view) => new(WarrantyFact.Component.Name, Found(view.Facts.Component), Components.ToString());

        internal override bool FollowsFrom(WarrantyTest other) => Equals(other);
    }

    /// <summary>An event happened on a day or later.</summary>
    public sealed record OnOrAfter(WarrantyEvent Event, LocalDate Date) : WarrantyTest
    {
        public WarrantyEvent Event { get; } = Guard.NotNull(Event);

        public LocalDate Date { get; } = Guard.Date(Date);

        private protected override string Words => $"{Event} on or after {Guard.Iso(Date)}";

        internal override Truth Evaluate(in ClaimView view) => view.Facts.When(Event, out var date) switch
        {
            EventState.Happened => Truths.Of(date >= Date),
            EventState.DidNotHappen => Truth.No,
            _ => Truth.Unknown,
        };

        internal override void AddUnknown(in ClaimView view, ref NameSet names) => names.Add(Event.Name);

        internal override TestFinding Finding(in ClaimView view) => new(Event.Name, view.Shown(Event), Date) { Comparison = "on or after" };
    }

    /// <summary>An event happened no later than a length after another; the last day is inside.</summary>
    public sealed record Within(WarrantyEvent Event, WarrantyLength Length, WarrantyEvent Of) : WarrantyTest
    {
        public WarrantyEvent Event { get; } = Guard.NotNull(Event);

        public WarrantyLength Length { get; } = Guard.NotNull(Length);

        public WarrantyEvent Of { get; } = Guard.NotNull(Of);

        private protected override string Words => $"{Event} within {Length} of {Of}";

        internal override Truth Evaluate(in ClaimView view)
        {
            var (state, since) = (view.Facts.When(Event, out var date), view.Facts.When(Of, out var start));
            if (state == EventState.DidNotHappen || since == EventState.DidNotHappen)
            {
                return Truth.No;
            }

            return state == EventState.Unknown || since == EventState.Unknown
                ? Truth.Unknown
                : Truths.Of(Length.After(start) is not { } last || date <= last);
        }

        internal override void AddUnknown(in ClaimView view, ref NameSet names)
        {
            names.AddUnless(view.Facts.When(Event, out _) != EventState.Unknown, Event.Name);
            names.AddUnless(view.Facts.When(Of, out _) != EventState.Unknown, Of.Name);
        }

        internal override TestFinding Finding(in ClaimView view)
        {
            var isLate = view.Facts.When(Event, out var date) == EventState.Happened & view.Facts.When(Of, out var start) == EventState.Happened;
            return new(Event.Name, view.Shown(Event), $"within {Length} of {Of}")
            {
                Day = isLate ? Period.DaysBetween(start, date) : null,
                DaysLate = isLate && Length.After(start) is { } last ? Period.DaysBetween(last, date) : null,
            };
        }
    }

    /// <summary>At least one holds.</summary>
    public sealed record Any(ValueList<WarrantyTest> Tests) : WarrantyTest
    {
        private protected override string Words => $"any of: {string.Join("; ", Tests)}";

        internal override Truth Evaluate(in ClaimView view)
        {
            var truth = Truth.No;
            foreach (var test in Tests)
            {
                truth = truth.Or(test.Evaluate(view));
            }

            return truth;
        }

        internal override void AddUnknown(in ClaimView view, ref NameSet names) => AddUnknown(Tests, view, ref names);

        internal override TestFinding Finding(in ClaimView view) => FirstWith(Evaluate(view), Tests, view) is { } first && (Tests.Count == 1 || Evaluate(view) == Truth.Yes)
            ? first.Finding(view)
            : new("what was found", "none of these", Words);
    }

    /// <summary>All hold.</summary>
    public sealed record All(ValueList<WarrantyTest> Tests) : WarrantyTest
    {
        private protected override string Words => string.Join(" and ", Tests);

        internal override Truth Evaluate(in ClaimView view) => AllOf(Tests, view);

        internal override void AddUnknown(in ClaimView view, ref NameSet names) => AddUnknown(Tests, view, ref names);

        internal override TestFinding Finding(in ClaimView view) => FirstWith(Evaluate(view), Tests, view) is { } first
            ? first.Finding(view)
            : new("what was found", "nothing", Words);
    }
}
