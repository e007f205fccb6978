using System.Collections.Concurrent;
using Xunit;
using Xunit.Abstractions;

namespace FsCheck.Xunit.Tests.Running;

/// <summary>Collects xunit's messages up to one of type <typeparamref name="TLast"/>.</summary>
internal sealed class Messages<TLast> : LongLivedMarshalByRefObject, IMessageSink
    where TLast : IMessageSinkMessage
{
    private readonly ConcurrentQueue<IMessageSinkMessage> _received = new();
    private readonly TaskCompletionSource _last = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool OnMessage(IMessageSinkMessage message)
    {
        _received.Enqueue(message);
        if (message is TLast)
        {
            _last.TrySetResult();
        }

        return true;
    }

    public async Task<IReadOnlyList<IMessageSinkMessage>> AllAsync()
    {
        await _last.Task.WaitAsync(TimeSpan.FromMinutes(1));
        return [.. _received];
    }
}
