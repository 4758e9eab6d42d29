using Kaname.Platform.Audit;
using Kaname.Platform.Tests.Plans;
using Kaname.Platform.Tests.Store;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Tests.Audit;

public sealed class TamperingTests
{
    [Theory]
    [InlineData("UPDATE \"AuditEvents\" SET \"Detail\" = '[]' WHERE \"Sequence\" = 2", 2L, AuditBreak.Altered)]
    [InlineData("UPDATE \"AuditEvents\" SET \"ActorName\" = 'x' WHERE \"Sequence\" = 1", 1L, AuditBreak.Altered)]
    [InlineData("DELETE FROM \"AuditEvents\" WHERE \"Sequence\" = 2", 3L, AuditBreak.NotFollowing)]
    public async Task A_changed_or_missing_record_is_named(string tampering, long at, AuditBreak reason)
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var story = new Story(store);
        await story.SubmitAsync(await story.DraftAsync());
        await story.ReadAsync(async s => await s.Database.ExecuteSqlRawAsync(
            $"DROP TRIGGER \"AuditEvents_no_update\"; DROP TRIGGER \"AuditEvents_no_delete\"; {tampering}", TestContext.Current.CancellationToken));
        var found = await story.ReadAsync(s => VerifyAudit.RunAsync(s, TestContext.Current.CancellationToken));
        Assert.Equal((at, reason), (found.BrokenAt!.Value, found.Reason!.Value));
    }
}
