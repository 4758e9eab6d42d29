using Kaname.Platform.Consultation;
using Kaname.Platform.Plans;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Workspace;

/// <summary>Brings a plan of 富山県 to a step past the pages.</summary>
internal static class Steps
{
    extension(Desks desks)
    {
        public Task<int> VersionAsync(string plan) => desks.ReadAsync(async store =>
            (await store.Plans.AsNoTracking().SingleAsync(one => one.Id == plan, TestContext.Current.CancellationToken)).Course.ContentVersion);

        /// <summary>A draft that lies before the offices (②).</summary>
        public async Task<string> ConsultedAsync(string name = "相談中の計画")
        {
            var plan = await desks.DraftAsync(name: name);
            await desks.DoAsync(new ConfirmVersion(plan, await desks.VersionAsync(plan)));
            await desks.DoAsync(new SubmitPlan(plan));
            return plan;
        }

        /// <summary>A plan in coordination (③).</summary>
        public async Task<string> CoordinatedAsync(string name = "調整中の計画")
        {
            var plan = await desks.ConsultedAsync(name);
            var version = await desks.VersionAsync(plan);
            await desks.DoAsync(new ConfirmRequirements(plan, version), "cabinet");
            await desks.DoAsync(new ConfirmRequirements(plan, version), "meti");
            return plan;
        }
    }
}
