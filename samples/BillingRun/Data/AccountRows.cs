namespace BillingRun.Data;

/// <summary>An account with all its rows, but for what was decided of it.</summary>
internal sealed record AccountRows(Account Account)
{
    public List<ServiceRow> Services { get; init; } = [];

    public List<BillRow> Bills { get; init; } = [];

    public List<BillLineRow> BillLines { get; init; } = [];

    public List<PaymentRow> Payments { get; init; } = [];

    public List<PromiseRow> Promises { get; init; } = [];

    public List<SuspensionRow> Suspensions { get; init; } = [];

    public List<ExemptionRow> Exemptions { get; init; } = [];

    public List<NoticeRow> Notices { get; init; } = [];

    public List<EventRow> Events { get; init; } = [];

    public List<BlockRow> Blocks { get; init; } = [];

    public List<AgreementRow> Agreements { get; init; } = [];
}
