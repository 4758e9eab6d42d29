using System.Text;
using Kaname.Platform.Plans;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Publication;
using Kaname.Platform.Tests.Store;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Tests.Plans;

public sealed class EvidenceTests
{
    private static readonly byte[] Pdf = Encoding.UTF8.GetBytes("%PDF-1.7 根拠");

    public static TheoryData<string> All => Databases.All;

    [Theory, MemberData(nameof(All))]
    public async Task A_file_is_attached_read_and_taken_away_and_its_record_stays(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        var version = (await story.PlanAsync(id)).Course.ContentVersion;
        await story.DoAsync(new AttachEvidence(id, EvidencePurpose.Evidence, PlanSection.Goals, @"C:\資料\根拠.pdf", Pdf), Story.Toyama);
        Assert.Equal("already-attached", (await story.TryAsync(new AttachEvidence(id, EvidencePurpose.Evidence, PlanSection.Goals, "同じ.pdf", Pdf), Story.Toyama)).Refusal?.Code);

        var plan = (await story.WorkspaceAsync(id, Story.Toyama))!;
        var file = Assert.Single(plan.Files);
        Assert.Equal(("根拠.pdf", "application/pdf", (long)Pdf.Length), (file.Name, file.ContentType, file.Size));
        Assert.Equal(version, plan.Course.ContentVersion);
        Assert.Equal(Pdf, (await ReadAsync(story, id, Story.ToyamaReader))!.Content);
        Assert.Null(await ReadAsync(story, id, Story.Niigata));

        await story.DoAsync(new RemoveEvidence(id, 1), Story.Toyama);
        Assert.Null(await ReadAsync(story, id, Story.Toyama));
        Assert.Empty((await story.WorkspaceAsync(id, Story.Toyama))!.Files);
        Assert.Equal(1, await story.ReadAsync(s => s.EvidenceContents.CountAsync()));
        Assert.Equal(2, await story.ReadAsync(s => s.AuditEvents.CountAsync(e => e.Detail.Contains(file.Sha256))));
        await story.DoAsync(new AttachEvidence(id, EvidencePurpose.Evidence, null, "もう一度.pdf", Pdf), Story.Toyama);
        Assert.Equal(2, (await story.WorkspaceAsync(id, Story.Toyama))!.Files.Single().Number);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(
            () => story.ReadAsync(s => s.Database.ExecuteSqlRawAsync("DELETE FROM \"EvidenceContents\"", TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Files_too_large_too_many_or_empty_are_refused_with_what_to_do()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var story = new Story(store);
        var id = await story.DraftAsync();
        var large = new byte[EvidenceRules.LargestFile + 1];
        Pdf.CopyTo(large, 0);
        Assert.Equal("file-too-large", await CodeAsync(story, id, "a.pdf", large));
        Assert.Equal("empty-file", await CodeAsync(story, id, "a.pdf", []));
        Assert.Equal("bad-file-name", await CodeAsync(story, id, new string('あ', 200) + ".pdf", Pdf));
        Assert.Equal("wrong-file-kind", await CodeAsync(story, id, "a.exe", "MZ"u8.ToArray()));
        Assert.Equal("no-such-section", (await story.TryAsync(new AttachEvidence(id, EvidencePurpose.Evidence, PlanSection.LocalResource, "a.pdf", Pdf), Story.Toyama)).Refusal?.Code);
        for (var i = 0; i < EvidenceRules.MostFiles; i++)
        {
            await story.DoAsync(new AttachEvidence(id, EvidencePurpose.Evidence, null, "a.txt", Encoding.UTF8.GetBytes($"{i}")), Story.Toyama);
        }

        Assert.Equal("too-many-files", await CodeAsync(story, id, "a.pdf", Pdf));
        await story.DoAsync(new RemoveEvidence(id, 7), Story.Toyama);
        Assert.Null(await CodeAsync(story, id, "a.pdf", Pdf));
    }

    [Theory, MemberData(nameof(All))]
    public async Task The_announced_document_is_attached_by_the_approver_before_the_announcement(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        var document = new AttachEvidence(id, EvidencePurpose.Announcement, null, "公表.pdf", Pdf);
        Assert.Equal("wrong-step", (await story.TryAsync(document, Story.ToyamaGovernor)).Refusal?.Code);
        await story.DoAsync(document with { Purpose = EvidencePurpose.Evidence }, Story.Toyama);
        await story.SubmitAsync(id);
        Assert.Equal(nameof(RefusalCode.WrongStep), (await story.TryAsync(new RemoveEvidence(id, 1), Story.Toyama)).Refusal?.Code);
        await story.ConfirmRequirementsAsync(id);
        Assert.Equal("wrong-role", (await story.TryAsync(document, Story.Toyama)).Refusal?.Code);
        await story.DoAsync(document, Story.ToyamaGovernor);
        var today = DateOnly.FromDateTime(store.Clock.GetUtcNow().DateTime);
        Assert.Equal("unknown-file", (await story.TryAsync(new AnnouncePlan(id, today, 1), Story.ToyamaGovernor)).Refusal?.Code);
        Assert.Equal(PlanStep.Coordination, (await story.PlanAsync(id)).Course.Step);
        await story.DoAsync(new AnnouncePlan(id, today, 2), Story.ToyamaGovernor);
        Assert.Equal("2", (await story.PlanAsync(id)).Course.Announcement?.Document);

        // A revised edition may be announced by the same document.
        await story.DoAsync(new SubmitFormally(id), Story.Toyama);
        await story.DoAsync(new PublishPlan(id), Story.Publisher);
        await story.DoAsync(new RevisePlan(id, "改定"), Story.Toyama);
        await story.SubmitAsync(id);
        await story.ConfirmRequirementsAsync(id);
        await story.DoAsync(document, Story.ToyamaGovernor);
        Assert.Equal("already-attached", (await story.TryAsync(document with { Name = "別名.pdf" }, Story.ToyamaGovernor)).Refusal?.Code);
        await story.DoAsync(new AnnouncePlan(id, story.Today, 3), Story.ToyamaGovernor);
    }

    private static async Task<string?> CodeAsync(Story story, string id, string name, byte[] content) =>
        (await story.TryAsync(new AttachEvidence(id, EvidencePurpose.Evidence, null, name, content), Story.Toyama)).Refusal?.Code;

    private static Task<EvidenceRead?> ReadAsync(Story story, string id, Actor actor) =>
        story.AskAsync<ReadEvidence, EvidenceRead?>(read => read.FindAsync(id, 1, actor, TestContext.Current.CancellationToken));
}
