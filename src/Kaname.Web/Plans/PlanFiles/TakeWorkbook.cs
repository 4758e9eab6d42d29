using Kaname.Platform.Actions;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Plans;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Platform.Plans.Workbook;
using Kaname.Policy.Plans;
using Kaname.Web.Access;
using Kaname.Web.Plans.Workspace;

namespace Kaname.Web.Plans.PlanFiles;

/// <summary>
/// Saves what was filled in in a workbook. What others saved since it was exported stays; where both changed the same field nothing is saved,
/// and the fields are named.
/// </summary>
public sealed class TakeWorkbook(ActionRunner runner, CurrentPerson person, Municipalities municipalities)
{
    /// <summary>The sections that were saved, none where the workbook says what the plan says; or everything that has to be mended first.</summary>
    public async Task<(IReadOnlyList<PlanSection> Saved, IReadOnlyList<Refusal> Refusals)> RunAsync(WorkspacePlan plan, byte[] file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using var stream = new MemoryStream(file);
        var reading = PlanWorkbook.Read(stream, municipalities);
        if (reading is not { Content: { } filled, Basis: { } basis })
        {
            return ([], [.. reading.Problems.Select(problem => new Refusal("workbook", problem.Text, problem.TextEn))]);
        }

        if (reading.PlanId is { } other && other != plan.Id)
        {
            var (name, nameEn) = (basis.Basics.Name, basis.Basics.NameEn ?? basis.Basics.Name);
            return ([],
            [
                new(
                    "other-plan",
                    $"この計画ブックは「{name}」（{other}）から書き出したものです。ここは「{plan.Name}」（{plan.Id}）です。「{plan.Name}」から書き出したものを選ぶか、「{name}」の画面で読み込んでください。",
                    $"This workbook was exported from \"{nameEn}\" ({other}), and this is \"{plan.NameEn}\" ({plan.Id}). Choose one exported from \"{plan.NameEn}\", or take it in at \"{nameEn}\"."),
            ]);
        }

        if (filled.Type != plan.Type)
        {
            return ([], [new("other-type", $"種類{filled.Type}の計画ブックです。この計画（種類{plan.Type}）から書き出したものを選んでください。", $"This is a workbook of type {filled.Type}. Choose one exported from this plan, which is of type {plan.Type}.")]);
        }

        var refusals = new List<Refusal>();
        var edits = PlanSections.For(plan.Type).Select(profile => EditOf(plan, profile, basis, filled, refusals)).OfType<EditSection>().ToList();
        return refusals.Count > 0 ? ([], refusals) : ([.. edits.Select(edit => edit.Section)], await SaveAsync(edits, cancellation));
    }

    private EditSection? EditOf(WorkspacePlan plan, PlanSectionProfile profile, PlanContent basis, PlanContent filled, List<Refusal> refusals)
    {
        if (PlanJson.WriteSection(filled, profile.Section) == PlanJson.WriteSection(basis, profile.Section))
        {
            return null;
        }

        var form = SectionForms.Of(profile.Section);
        var context = new FormContext(plan.Content, plan.AuthorPlaces, municipalities);
        var mine = form.Read(context with { Content = filled });
        var lines = FormDifference.Of(form.Parts(context), form.Read(context with { Content = basis }), mine, form.Read(context));
        var both = lines.Where(line => line.Change is FormChange.Both).ToList();
        if (both.Count > 0)
        {
            refusals.AddRange(both.Select(line => new Refusal(
                Refusal.ChangedInBetween,
                $"「{profile.Name}」の{line.Label}は、計画ブックを書き出したあとに、画面か前の読み込みで変わりました。今の内容を確かめ、計画ブックを書き出し直して入力してください。",
                $"{line.LabelEn} in \"{profile.NameEn}\" was changed after the workbook was exported, here or by an earlier workbook. Look at it, export the workbook again and fill that in.")));
            return null;
        }

        var written = form.Write(FormDifference.Settle(mine, lines, new HashSet<string>()), context);
        refusals.AddRange(written.Problems.Select(problem => new Refusal("workbook", $"「{profile.Name}」：{problem.Sentence}", $"\"{profile.NameEn}\": {problem.SentenceEn}")));
        return written.Json is { } json && json != PlanJson.WriteSection(plan.Content, profile.Section) ? new(plan.Id, profile.Section, json, plan.Sections.GetValueOrDefault(profile.Section)?.Version ?? EditSection.WasBlank) : null;
    }

    private async Task<IReadOnlyList<Refusal>> SaveAsync(IReadOnlyList<EditSection> edits, CancellationToken cancellation)
    {
        await using var transaction = await runner.BeginAsync(cancellation);
        foreach (var edit in edits)
        {
            if ((await runner.RunAsync(edit, person.Required, cancellation)).Refusal is { } refusal)
            {
                await transaction.RollbackAsync(cancellation);
                var profile = PlanSections.Of(edit.Section);
                return [refusal with { Reason = $"「{profile.Name}」：{refusal.Reason}", ReasonEn = $"\"{profile.NameEn}\": {refusal.ReasonEn}" }];
            }
        }

        await transaction.CommitAsync(cancellation);
        return [];
    }
}
