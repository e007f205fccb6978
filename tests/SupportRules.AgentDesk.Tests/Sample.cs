using AgentDesk;
using AgentDesk.Data;
using Xunit;

namespace SupportRules.AgentDesk.Tests;

/// <summary>The invented customers, and what the library says of them.</summary>
internal static class Sample
{
    public static CustomerFile File { get; } = CustomerFile.Read(null);

    public static TheoryData<string> Ids => [.. File.Customers.Select(customer => customer.Id)];

    public static IReadOnlyList<DeskAnswer> Answers { get; } = [.. File.Customers.Select(customer => Answer(customer.Id))];

    public static DeskAnswer Answer(string id, string role = "agent") => new Desk(File, File.AsOf, role, File.Agent).Ask(File.Customers.Single(customer => customer.Id == id));
}
