using Kaname.Network.Scoring;
using Kaname.Platform.Actions;
using Kaname.Platform.Network.Contracts;
using Kaname.Platform.Plans;
using Kaname.Policy.Identity;
using Kaname.Policy.Plans;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Network;

/// <summary>
/// Adds a firm to the firms at the core of a plan (for B, 重点支援企業等), with the reason for which a person chose it. It is a save of that
/// section like any other; how the firm stood at that time is kept beside it, worked out here and not told by a form.
/// </summary>
/// <param name="DataSet">The data set that the choice was made from.</param>
/// <param name="Basis">Year, peers and weights that the person looked at.</param>
public sealed record SelectFirm(string PlanId, string DataSet, CorporateNumber Firm, string Reason, RankingQuestion Basis) : IUserAction;

/// <summary>A firm was chosen. How it stood is in the selection of that number; the audit keeps what tells it apart, and the section's fingerprint.</summary>
/// <param name="Number">Of the selection, within the plan.</param>
/// <param name="ContentVersion">The plan's version that the choice made.</param>
/// <param name="Fingerprint">Of the section as it then read.</param>
public sealed record FirmSelected(
    string PlanId,
    int Number,
    string CorporateNumber,
    string Reason,
    string DataSet,
    string DataSetVersion,
    int FiscalYear,
    string Peers,
    string Weights,
    double? Total,
    int? Rank,
    int Of,
    int? ConnectorRank,
    int? HubRank,
    int ContentVersion,
    string Fingerprint);

internal sealed class SelectFirmHandler(OpenDataSets sets, ReadFirm firms) : IHandle<SelectFirm>
{
    public async Task<Refusal?> HandleAsync(SelectFirm action, ActionContext context)
    {
        if (await context.Store.Plans.FindAsync(action.PlanId) is not { } plan)
        {
            return Refusal.UnknownPlan(action.PlanId);
        }

        if (context.MayNotEdit(plan) is { } notAllowed)
        {
            return notAllowed;
        }

        var access = await sets.OpenAsync(action.DataSet, context.Actor, CancellationToken.None);
        var reason = action.Reason.Trim();
        if (SelectionRules.Refuse(access, plan, reason) is { } refusal)
        {
            return refusal;
        }

        if (firms.Find(access, action.Firm, action.Basis) is not { } firm)
        {
            return SelectionRules.NoSuchFirm;
        }

        var section = (await SectionStore.ReadAsync(context.Store, plan.Id, plan.Type)).CoreFirms;
        if (section.Items.FirstOrDefault(item => item.CorporateNumber == action.Firm) is { } there)
        {
            return await IsSentAgainAsync(action, reason, context) ? SelectionRules.DoneAlready : SelectionRules.Chosen(there, plan.Type);
        }

        var grown = PlanContent.Empty(plan.Type) with { CoreFirms = section with { Items = [.. section.Items, Item(firm, reason)] } };
        var version = (await context.Store.Sections.FindAsync(plan.Id, PlanSection.CoreFirms))?.Version;
        var (happened, notSaved) = await context.SaveSectionAsync(EditSection.To(plan.Id, grown, PlanSection.CoreFirms) with { Read = version });
        if (happened is not SectionEdited saved)
        {
            return notSaved;
        }

        var number = await context.Store.FirmSelections.Where(selection => selection.PlanId == plan.Id).MaxAsync(selection => (int?)selection.Number) ?? 0;
        var kept = Keep(number + 1, plan, firm, access.DataSet!, reason, context);
        context.Store.FirmSelections.Add(kept);
        context.Happened(plan.Id, new FirmSelected(
            plan.Id, kept.Number, kept.CorporateNumber, reason, kept.DataSetId, kept.DataSetVersion, kept.FiscalYear, firm.Question.Peers.ToEnglish(), kept.Weights,
            firm.Score.Total, kept.TotalRank, kept.TotalOf, kept.ConnectorRank, kept.HubRank, saved.ContentVersion, saved.Fingerprint));
        return null;
    }

    private static CoreFirm Item(FirmReading firm, string reason) => new()
    {
        Name = firm.Name.Length > 0 ? firm.Name : firm.Number.Value,
        CorporateNumber = firm.Number,
        Place = PeerScores.PlaceOf(firm.Municipality),
        Reason = reason,
    };

    /// <summary>Pressed twice: the same person chose this firm for this plan with these words.</summary>
    private static Task<bool> IsSentAgainAsync(SelectFirm action, string reason, ActionContext context)
    {
        var (number, by) = (action.Firm.Value, context.Actor.Organisation.Value);
        return context.Store.FirmSelections.AnyAsync(selection =>
            selection.PlanId == action.PlanId && selection.CorporateNumber == number && selection.Reason == reason && selection.By == by && selection.ByName == context.Actor.Name);
    }

    private static FirmSelection Keep(int number, Plan plan, FirmReading firm, DataSetFacts set, string reason, ActionContext context)
    {
        var (score, question) = (firm.Score, firm.Question);
        return new()
        {
            PlanId = plan.Id,
            Number = number,
            Edition = plan.Edition,
            ContentVersion = plan.Course.ContentVersion,
            CorporateNumber = firm.Number.Value,
            FirmName = firm.Name,
            Reason = reason,
            DataSetId = set.Id,
            DataSetName = set.Name,
            DataSetVersion = set.Version,
            FiscalYear = question.Year.Year,
            PeerPrefecture = question.Prefecture.Value,
            PeerIndustry = question.Peers.Industry?.Code,
            PeerSize = question.Peers.Size?.ToString(),
            Weights = question.Weights.ToString(),
            TotalBillionths = score.Total is { } total ? (long)Math.Round(total * 1_000_000_000) : null,
            TotalRank = score.Rank,
            TotalOf = score.Of,
            OutsideSalesYen = score.Figures.Connector.Yen,
            PrefectureOutsideSalesYen = score.Figures.Connector.PrefectureYen,
            ConnectorRank = score[ScoreIndicator.ConnectorDegree].Rank,
            InsidePurchasesYen = score.Figures.Hub.Yen,
            PrefectureInsidePurchasesYen = score.Figures.Hub.PrefectureYen,
            HubRank = score[ScoreIndicator.HubDegree].Rank,
            At = context.Now,
            By = context.Actor.Organisation.Value,
            ByName = context.Actor.Name,
        };
    }
}
