using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.BillingBlocks;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests.BillingBlocks;

public class BlockUnionTests
{
    private static readonly Instant Noon = Instant.FromUtc(2024, 3, 10, 12, 0);

    private static readonly Block Balance = new(BlockKind.Balance, "billing", Noon);

    private static readonly Block Fraud = new(BlockKind.Fraud, "fraud-desk", Noon) { Target = BlockTarget.Service("S1") };

    private static readonly Block Voluntary = new(BlockKind.Voluntary, "customer", Noon)
    {
        Target = BlockTarget.Agreement("B1"),
        Charges = new() { Subscription = new ChargeEffect.PerDay(Money.Parse("USD 1")) },
    };

    public static Arbitrary<ValueList<Block>> Lists() => BlockGens.Blocks.List(0, 5).ToArbitrary();

    [Fact]
    public void A_service_has_the_blocks_of_its_agreement_and_account_too()
    {
        ValueList<Block> blocks = [Balance, Fraud, Voluntary];

        blocks.OnAccount().Should().Equal(Balance);
        blocks.OnAgreement("B1").Should().Equal(Balance, Voluntary);
        blocks.OnAgreement("B2").Should().Equal(Balance);
        blocks.On(new BilledService("S1", "B1")).Should().Equal(Balance, Fraud, Voluntary);
        blocks.On(new BilledService("S1")).Should().Equal(Balance, Fraud);
        blocks.On(new BilledService("S2", "B1")).Should().Equal(Balance, Voluntary);
    }

    [Fact]
    public void A_change_is_forbidden_from_the_first_instant_of_a_block_to_the_last_before_its_end()
    {
        ValueList<Block> blocks = [Fraud with { To = Noon + Duration.FromHours(1) }];

        blocks.InForceAt(Noon - Duration.Epsilon).Allow(ServiceUse.NewOrder).Should().BeTrue();
        blocks.InForceAt(Noon).Allow(ServiceUse.NewOrder).Should().BeFalse();
        blocks.InForceAt(Noon + Duration.FromHours(1) - Duration.Epsilon).Allow(ServiceUse.PlanChange).Should().BeFalse();
        blocks.InForceAt(Noon + Duration.FromHours(1)).Allow(ServiceUse.PlanChange).Should().BeTrue();
    }

    [Fact]
    public void What_costs_the_customer_least_is_charged()
    {
        ValueList<Block> blocks = [Balance, Fraud, Voluntary];

        blocks.CombinedCharges().Should().Be(BlockCharges.ServiceStops);
        ValueList.Of<Block>([Fraud, Voluntary]).CombinedCharges().Subscription.Should().Be(Voluntary.Charges.Subscription);
        default(ValueList<Block>).CombinedCharges().Should().Be(BlockCharges.AsUsual);
    }

    [Fact]
    public void A_kind_with_precedence_decides_alone()
    {
        ValueList<Block> blocks = [Balance, Fraud, Voluntary];

        blocks.CombinedCharges([BlockKind.Fraud, BlockKind.Balance]).Should().Be(BlockCharges.AsUsual);
        blocks.CombinedCharges([BlockKind.Legal, BlockKind.Voluntary]).Should().Be(Voluntary.Charges);
        blocks.CombinedCharges([BlockKind.Legal]).Should().Be(BlockCharges.ServiceStops, "no block of a named kind is in force");
    }

    [Property(Arbitrary = [typeof(BlockUnionTests)], MaxTest = 500)]
    public void A_union_does_not_depend_on_order_or_repetition(ValueList<Block> blocks)
    {
        ValueList<Block> twice = [.. blocks.Reverse(), .. blocks];

        twice.CombinedRestrictions().Should().Be(blocks.CombinedRestrictions());
        twice.CombinedCharges().Usage.Should().Be(blocks.CombinedCharges().Usage);
    }

    [Property(Arbitrary = [typeof(BlockUnionTests)], MaxTest = 500)]
    public void A_block_more_never_gives_anything_back(ValueList<Block> blocks)
    {
        var restrictions = Restrictions.None;
        for (var count = 0; count < blocks.Count; count++)
        {
            var union = blocks.Take(count + 1).ToValueList().CombinedRestrictions();
            (restrictions & ~union).Should().Be(Restrictions.None);
            (blocks[count].Restrictions & ~union).Should().Be(Restrictions.None);
            restrictions = union;
        }
    }

    [Property(Arbitrary = [typeof(BlockUnionTests)], MaxTest = 500)]
    public void No_union_takes_away_emergency_calls_or_the_way_to_pay(ValueList<Block> blocks)
    {
        foreach (var use in new[] { ServiceUse.EmergencyCalls, ServiceUse.HelpLine, ServiceUse.TopUp, ServiceUse.AccountPage })
        {
            blocks.Allow(use).Should().BeTrue();
        }
    }

    [Property(Arbitrary = [typeof(BlockUnionTests)], MaxTest = 500)]
    public void A_service_is_restricted_by_each_block_on_its_chain_and_by_no_other(ValueList<Block> blocks)
    {
        var expected = Restrictions.None;
        foreach (var block in blocks)
        {
            if (BlockGens.TargetsOfService.Contains(block.Target))
            {
                expected |= block.Restrictions;
            }
        }

        blocks.On(BlockGens.Service).CombinedRestrictions().Should().Be(expected);
        (blocks.OnAccount().CombinedRestrictions() & ~blocks.OnAgreement("B1").CombinedRestrictions()).Should().Be(Restrictions.None);
        (blocks.OnAgreement("B1").CombinedRestrictions() & ~expected).Should().Be(Restrictions.None);
    }
}
