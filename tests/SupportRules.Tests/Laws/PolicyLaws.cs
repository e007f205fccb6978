using System.Globalization;
using System.Reflection;
using FluentAssertions;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests.Laws;

/// <summary>What every family promises. A new policy type is held to it as soon as it exists; all it needs is an <see cref="IPolicyCases"/>.</summary>
public class PolicyLaws
{
    private const int Cases = 4000;
    private const ulong Seed = 20110115;

    private static readonly Assembly Library = typeof(IPolicy<,>).Assembly;

    public static TheoryData<Type> Policies => [.. PolicyTypes()];

    public static TheoryData<Type> RuleBooks => [.. RuleBookTypes()];

    [Fact]
    public void The_library_has_policies_and_rule_books()
    {
        PolicyTypes().Should().NotBeEmpty();
        RuleBookTypes().Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_policy_type_has_generated_cases(Type policy) =>
        Generators().Select(cases => cases.PolicyType).Should().ContainSingle(type => type == policy);

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_policy_type_is_a_sealed_record_beside_a_rule_book(Type policy)
    {
        policy.IsSealed.Should().BeTrue();
        policy.Should().Implement(typeof(IEquatable<>).MakeGenericType(policy));
        RuleBookTypes().Should().Contain(book => book.Namespace == policy.Namespace);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_same_facts_give_an_equal_decision(Type policy)
    {
        var cases = CasesOf(policy);
        foreach (var (first, second) in cases.Decide(Cases, Seed).Zip(cases.Decide(Cases, Seed)))
        {
            second.Policy.Should().NotBeSameAs(first.Policy, "the copy is to be built anew");
            second.Policy.Equals(first.Policy).Should().BeTrue();
            second.Decision.Equals(first.Decision).Should().BeTrue("{0} and {1} were decided from equal facts", first.Decision, second.Decision);
            second.Decision.GetHashCode().Should().Be(first.Decision.GetHashCode());
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_decision_names_its_policy_and_at_least_one_cited_reason(Type policy)
    {
        foreach (var one in CasesOf(policy).Decide(Cases, Seed))
        {
            one.Id.Should().Be(IdOf(one.Policy));
            one.Reasons.IsEmpty.Should().BeFalse();
            foreach (var reason in one.Reasons)
            {
                reason.Source.Title.Should().NotBeNullOrWhiteSpace();
                reason.Source.Clause.Should().NotBeNullOrWhiteSpace();
                reason.Values.Count.Should().Be(reason.Rule.ValueNames.Count, "{0} names its values", reason.Code);
                (reason.Values as IEnumerable<object>).Should().NotContainNulls();
            }
        }
    }

    [Theory]
    [MemberData(nameof(RuleBooks))]
    public void Every_rule_is_reached_and_no_decision_uses_another_one(Type ruleBook)
    {
        var reached = Generators()
            .Where(cases => cases.PolicyType.Namespace == ruleBook.Namespace)
            .SelectMany(cases => cases.Decide(Cases, Seed))
            .SelectMany(one => one.Reasons)
            .Select(reason => reason.Code)
            .ToHashSet();

        var all = AllOf(ruleBook).Select(rule => rule.Code).ToArray();
        all.Except(reached).Should().BeEmpty("each rule speaks in some case");
        reached.Except(all).Should().BeEmpty("each rule is in the book");
    }

    [Theory]
    [MemberData(nameof(RuleBooks))]
    public void A_rule_book_lists_each_of_its_rules_once_in_the_order_of_their_codes(Type ruleBook)
    {
        var declared = ruleBook.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Rule))
            .Select(property => (Rule)property.GetValue(null)!)
            .ToArray();
        var all = AllOf(ruleBook);

        all.Should().BeEquivalentTo(declared);
        all.Select(rule => Number(rule.Code)).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        all.Select(rule => rule.Sentence).Should().OnlyHaveUniqueItems();
        all.Should().OnlyContain(rule => rule.ValueNames.Distinct().Count() == rule.ValueNames.Count);
    }

    [Fact]
    public void Each_family_has_a_prefix_of_its_own()
    {
        var prefixes = RuleBookTypes().Select(book => AllOf(book).Select(rule => rule.Code.Split('-')[0]).Distinct().ToArray()).ToArray();

        prefixes.Should().OnlyContain(ofBook => ofBook.Length == 1);
        prefixes.Select(ofBook => ofBook[0]).Should().OnlyHaveUniqueItems().And.OnlyContain(prefix => prefix.Length == 3 && prefix.All(char.IsAsciiLetterUpper));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Text_is_the_same_under_every_culture(Type policy)
    {
        var cases = CasesOf(policy);
        var invariant = Under(CultureInfo.InvariantCulture, () => Texts(cases));
        foreach (var culture in new[] { "sv-SE", "tr-TR", "ar-SA", "th-TH" })
        {
            Under(CultureInfo.GetCultureInfo(culture), () => Texts(cases)).Should().Equal(invariant, "the culture is {0}", culture);
        }
    }

    private static string[] Texts(IPolicyCases cases) => [.. cases.Decide(Cases / 4, Seed).SelectMany(one => one.Texts()).Select(text => text ?? "")];

    private static T Under<T>(CultureInfo culture, Func<T> run)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static PolicyId IdOf(object policy) => (PolicyId)policy.GetType().GetProperty(nameof(IPolicy<object, object>.Id))!.GetValue(policy)!;

    private static int Number(string code) => int.Parse(code.Split('-')[1], NumberStyles.None, CultureInfo.InvariantCulture);

    private static IPolicyCases CasesOf(Type policy) => Generators().Single(cases => cases.PolicyType == policy);

    private static ValueList<Rule> AllOf(Type ruleBook) => (ValueList<Rule>)ruleBook.GetProperty("All")!.GetValue(null)!;

    private static IEnumerable<Type> PolicyTypes() => Library.GetTypes()
        .Where(type => !type.IsAbstract && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IPolicy<,>)));

    private static IEnumerable<Type> RuleBookTypes() => Library.GetTypes()
        .Where(type => type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)?.PropertyType == typeof(ValueList<Rule>));

    private static IEnumerable<IPolicyCases> Generators() => typeof(PolicyLaws).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IPolicyCases)))
        .Select(type => (IPolicyCases)Activator.CreateInstance(type)!);
}
