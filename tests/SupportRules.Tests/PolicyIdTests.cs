using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using SupportRules.Tests.Generators;
using Xunit;

namespace SupportRules.Tests;

[Properties(Arbitrary = [typeof(KernelArbitraries)], QuietOnSuccess = true)]
public class PolicyIdTests
{
    private static readonly PolicyId Id = new("acme/mobile-24", "2010-06-01");

    public static TheoryData<string?> NoNames =>
    [
        null, "", "-", "/", "a-", "-a", "a/", "/a", "a//b", "a--b", "a-/b", "Acme", "acme mobile", "acme_mobile", "acme.mobile", "ä", "ı", "１", "a@b", "a`", "a{", "a:",
    ];

    public static TheoryData<string?> NoVersions => [null, "", " ", "1 2", "1\t", "\n", "@", "1@2", "\u00A0", "1\u2003"];

    [Theory]
    [InlineData("a")]
    [InlineData("z")]
    [InlineData("0")]
    [InlineData("9")]
    [InlineData("acme")]
    [InlineData("acme/mobile-24")]
    [InlineData("a-b/c-d/e")]
    [InlineData("47-usc/1")]
    public void A_name_is_lower_case_words_joined_by_hyphens_and_slashes(string name)
    {
        new PolicyId(name, "1").Name.Should().Be(name);
        PolicyId.Parse(name + "@1").Name.Should().Be(name);
    }

    [Theory]
    [MemberData(nameof(NoNames))]
    public void Another_name_is_refused(string? name)
    {
        var message = $"Name is '{name}': a policy is named in lower-case letters, digits, hyphens and slashes, such as acme/mobile-24.*";

        FluentActions.Invoking(() => new PolicyId(name!, "1")).Should().Throw<ArgumentException>().WithParameterName("Name").WithMessage(message);
        FluentActions.Invoking(() => Id with { Name = name! }).Should().Throw<ArgumentException>().WithParameterName("Name").WithMessage(message);
        PolicyId.TryParse(name + "@1", null, out var read).Should().BeFalse();
        read.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(NoVersions))]
    public void A_version_is_text_without_spaces(string? version)
    {
        var message = $"Version is '{version}': it must be text without spaces or '@', such as 2010-06-01.*";

        FluentActions.Invoking(() => new PolicyId("a", version!)).Should().Throw<ArgumentException>().WithParameterName("Version").WithMessage(message);
        FluentActions.Invoking(() => Id with { Version = version! }).Should().Throw<ArgumentException>().WithParameterName("Version").WithMessage(message);
        PolicyId.TryParse("a@" + version, null, out var read).Should().BeFalse();
        read.Should().BeNull();
    }

    [Theory]
    [InlineData("2010-06-01")]
    [InlineData("v2")]
    [InlineData("2010/A_b")]
    public void Any_other_text_is_a_version(string version)
    {
        (Id with { Version = version }).Version.Should().Be(version);
        PolicyId.Parse("acme/mobile-24@" + version).Should().Be(Id with { Version = version });
    }

    [Property]
    public void In_a_catalogue_the_version_is_the_day_it_came_into_force(LocalDate day)
    {
        using (Cultures.Use("ar-SA"))
        {
            var id = new PolicyId("acme", day);

            id.Version.Should().Be($"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
            PolicyId.Parse(id.ToString()).Should().Be(id);
            PolicyId.Parse(id.ToString(), System.Globalization.CultureInfo.CurrentCulture).Should().Be(id);
        }
    }

    [Fact]
    public void It_is_written_as_name_and_version()
    {
        Id.ToString().Should().Be("acme/mobile-24@2010-06-01");
    }

    [Theory]
    [InlineData("")]
    [InlineData("acme")]
    [InlineData("@1")]
    [InlineData("acme@")]
    [InlineData("acme@1@2")]
    [InlineData("acme 24@1")]
    [InlineData(" acme@1")]
    [InlineData("acme@1 ")]
    public void What_is_no_id_is_not_read(string text)
    {
        PolicyId.TryParse(text, null, out var read).Should().BeFalse();
        read.Should().BeNull();
        FluentActions.Invoking(() => PolicyId.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"'{text}' is no policy id: name@version, such as att-wireless/specified-equipment@2010-06-01.");
    }

    [Fact]
    public void Nothing_is_no_id()
    {
        PolicyId.TryParse(null, null, out var read).Should().BeFalse();
        read.Should().BeNull();
        FluentActions.Invoking(() => PolicyId.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("s");
        FluentActions.Invoking(() => PolicyId.Parse(null!, null)).Should().Throw<ArgumentNullException>().WithParameterName("s");
    }

    [Fact]
    public void Ids_are_equal_by_name_and_version()
    {
        PolicyId.Parse("acme/mobile-24@2010-06-01").Should().Be(Id);
        PolicyId.Parse("acme/mobile-24@2010-06-01").GetHashCode().Should().Be(Id.GetHashCode());
        (Id with { Name = "acme" }).Should().NotBe(Id);
        (Id with { Version = "2" }).Should().NotBe(Id);
    }
}
