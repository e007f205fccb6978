using FluentAssertions;
using Xunit;

namespace SupportRules.Tests.Cases;

public class CaseTheoryTests
{
    public static TheoryData<string> None() => [];

    public static TheoryData<string> One() => ["a case"];

    [CaseTheory]
    [MemberData(nameof(None))]
    public void A_shape_of_which_a_file_has_no_case_is_no_fault(string id) => id.Should().BeNull("no case calls this");

    [CaseTheory]
    [MemberData(nameof(One))]
    public void A_shape_of_which_a_file_has_a_case_is_tested(string id) => id.Should().Be("a case");
}
