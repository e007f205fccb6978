using System.Collections;
using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace SupportRules.Tests;

[Properties(QuietOnSuccess = true)]
public class ValueListTests
{
    [Property]
    public void A_list_is_equal_to_another_when_its_elements_are_in_order(bool[] a, bool[] b)
    {
        var (left, right) = (a.ToValueList(), b.ToValueList());
        var same = a.SequenceEqual(b);

        left.Equals(right).Should().Be(same);
        left.Equals((object)right).Should().Be(same);
        (left == right).Should().Be(same);
        (left != right).Should().Be(!same);
        if (same)
        {
            left.GetHashCode().Should().Be(right.GetHashCode());
        }
    }

    [Property]
    public void A_copy_is_equal_with_an_equal_hash(int[] items)
    {
        var list = items.ToValueList();
        var copy = ValueList.Of(items.AsSpan());

        copy.Should().Equal(items);
        (copy == list).Should().BeTrue();
        copy.GetHashCode().Should().Be(list.GetHashCode());
    }

    [Property]
    public void It_reads_as_the_sequence_it_was_made_of(string[] items)
    {
        var list = items.ToValueList();
        var walked = new List<string>();
        foreach (var item in list)
        {
            walked.Add(item);
        }

        walked.Should().Equal(items);
        list.AsEnumerable().Should().Equal(items);
        ((IEnumerable)list).Cast<string>().Should().Equal(items);
        list.AsSpan().ToArray().Should().Equal(items);
        list.Count.Should().Be(items.Length);
        list.IsEmpty.Should().Be(items.Length == 0);
        Enumerable.Range(0, list.Count).Select(i => list[i]).Should().Equal(items);
        list.Add("end").Should().Equal([.. items, "end"]);
        list.Should().Equal(items);
    }

    [Fact]
    public void Changing_what_it_was_made_of_does_not_change_it()
    {
        int[] items = [1, 2, 3];
        var copied = items.ToValueList();
        var built = ValueList.Of<int>(items);

        items[0] = 9;

        copied.Should().Equal(1, 2, 3);
        built.Should().Equal(1, 2, 3);
    }

    [Fact]
    public void Order_and_length_tell_lists_apart()
    {
        ValueList<int> list = [1, 2];

        (list == [2, 1]).Should().BeFalse();
        (list == [1]).Should().BeFalse();
        (list == [1, 2, 0]).Should().BeFalse();
        (list == [1, 2]).Should().BeTrue();
        (list == default).Should().BeFalse();
        list.GetHashCode().Should().NotBe(((ValueList<int>)[2, 1]).GetHashCode());
        list.Equals("[1, 2]").Should().BeFalse();
        list.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void A_list_equals_itself_without_asking_its_elements()
    {
        ValueList<Unequal> list = [new()];
        var same = list;

        (list == same).Should().BeTrue();
        (list == [new()]).Should().BeFalse();
    }

    [Fact]
    public void Lists_in_lists_are_compared_by_their_elements()
    {
        ValueList<ValueList<int>> one = [[1], [], [2, 3]];
        ValueList<ValueList<int>> other = [[1], default, [2, 3]];

        one.Should().Equal(other);
        (one == other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<int> nothing = default;

        (nothing == []).Should().BeTrue();
        nothing.GetHashCode().Should().Be(((ValueList<int>)[]).GetHashCode());
        nothing.Count.Should().Be(0);
        nothing.IsEmpty.Should().BeTrue();
        nothing.Should().BeEmpty();
        nothing.AsSpan().Length.Should().Be(0);
        nothing.Add(1).Should().Equal(1);
        nothing.ToString().Should().Be("[]");
        nothing.GetEnumerator().MoveNext().Should().BeFalse();
        FluentActions.Invoking(() => nothing[0]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void Walking_and_comparing_allocate_nothing()
    {
        ValueList<int> list = [1, 2, 3];
        ValueList<int> other = [1, 2, 3];
        Sum(list);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = Sum(list);
        var same = list == other;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        sum.Should().Be(6);
        same.Should().BeTrue();
        allocated.Should().Be(0);

        static int Sum(ValueList<int> list)
        {
            var sum = 0;
            foreach (var item in list)
            {
                sum += item;
            }

            return sum;
        }
    }

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void Text_is_in_brackets_and_without_culture(string culture)
    {
        using (Cultures.Use(culture))
        {
            ((ValueList<decimal>)[1.50m, -2m]).ToString().Should().Be("[1.5, -2]");
            ((ValueList<LocalDate>)[new(2011, 1, 15)]).ToString().Should().Be("[2011-01-15]");
            ((ValueList<int>)[-3]).ToString().Should().Be("[-3]");
            ((ValueList<string?>)["a", null, "b"]).ToString().Should().Be("[a, , b]");
            ((ValueList<ValueList<double>>)[[1.5], []]).ToString().Should().Be("[[1.5], []]");
        }
    }

    private sealed class Unequal
    {
        public override bool Equals(object? obj) => false;

        public override int GetHashCode() => 0;
    }
}
