namespace SupportRules.CustomerValue;

/// <summary>What kind of device a customer uses; a dearer one counts for more at some.</summary>
public enum DeviceClass
{
    /// <summary>A telephone without apps.</summary>
    Basic,

    /// <summary>A smartphone of the usual price.</summary>
    Smartphone,

    /// <summary>A dear one.</summary>
    Premium,
}
