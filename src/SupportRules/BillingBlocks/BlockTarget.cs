namespace SupportRules.BillingBlocks;

/// <summary>What a block is set on: the whole account, one agreement or one service.</summary>
/// <remarks>Equal by scope and id. <c>default</c> is the whole account.</remarks>
public readonly record struct BlockTarget
{
    // The whole account, boxed once: nearly every reason that names a target names it.
    private static readonly object[] BoxedAccount = [default(BlockTarget)];

    private BlockTarget(BlockScope scope, string id)
    {
        Scope = scope;
        Id = id;
    }

    public BlockScope Scope { get; }

    /// <summary>The agreement or service; <c>null</c> for the account.</summary>
    public string? Id { get; }

    /// <summary>The whole account.</summary>
    public static BlockTarget Account => default;

    /// <summary>One agreement, by its id.</summary>
    public static BlockTarget Agreement(string id) => new(BlockScope.Agreement, Guard.Text(id));

    /// <summary>One service, by its id.</summary>
    public static BlockTarget Service(string id) => new(BlockScope.Service, Guard.Text(id));

    /// <summary>Whether a block on this target is a block on that service.</summary>
    public bool Covers(BilledService service)
    {
        Guard.NotNull(service);
        return Scope switch
        {
            BlockScope.Account => true,
            BlockScope.Agreement => service.AgreementId is { } agreement && agreement == Id,
            _ => service.Id == Id,
        };
    }

    internal static object Box(BlockTarget target) => target == default ? BoxedAccount[0] : target;

    /// <summary>For example <c>account</c> or <c>service S1</c>.</summary>
    public override string ToString() => Scope switch
    {
        BlockScope.Account => "account",
        BlockScope.Agreement => $"agreement {Id}",
        _ => $"service {Id}",
    };
}
