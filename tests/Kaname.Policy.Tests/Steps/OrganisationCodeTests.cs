using System.Text.Json;
using Kaname.Policy.Reading;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Xunit;

namespace Kaname.Policy.Tests.Steps;

public sealed class OrganisationCodeTests
{
    [Theory]
    [InlineData("16", "16", OrganisationKind.Prefecture)]
    [InlineData("１６", "16", OrganisationKind.Prefecture)]
    [InlineData("16201", "16201", OrganisationKind.Municipality)]
    [InlineData("162019", "16201", OrganisationKind.Municipality)]
    [InlineData("16000", "16", OrganisationKind.Prefecture)]
    [InlineData("state", "state", OrganisationKind.State)]
    [InlineData("cabinet-secretariat", "cabinet-secretariat", OrganisationKind.CabinetSecretariat)]
    [InlineData("meti", "meti", OrganisationKind.Meti)]
    [InlineData("bureau-okinawa", "bureau-okinawa", OrganisationKind.Bureau)]
    public void Every_way_of_writing_a_body_is_read(string text, string value, OrganisationKind kind)
    {
        var code = OrganisationCode.Parse(text);
        Assert.Equal((value, kind), (code.Value, code.Kind));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("48")]
    [InlineData("162011")]
    [InlineData("bureau-")]
    [InlineData("bureau-hokuriku")]
    [InlineData("METI")]
    [InlineData("富山県")]
    public void What_names_no_body_is_refused_with_a_sentence(string? text)
    {
        Assert.NotEmpty(Assert.Throws<PolicyFormatException>(() => OrganisationCode.Parse(text)).Problem.Message);
    }

    [Fact]
    public void A_body_knows_its_name_but_for_municipalities()
    {
        Assert.Equal("富山県", OrganisationCode.Parse("16").Name);
        Assert.Equal("中部経済産業局", OrganisationCode.Parse("bureau-chubu").Name);
        Assert.Equal("国", OrganisationCode.State.Name);
        Assert.Null(OrganisationCode.Parse("16201").Name);
    }

    [Fact]
    public void The_default_value_is_no_body()
    {
        Assert.False(default(OrganisationCode).IsLocalGovernment);
        Assert.Throws<InvalidOperationException>(() => default(OrganisationCode).Kind);
        Assert.All(Enum.GetValues<Role>(), role => Assert.False(Roles.Fits(role, default)));
    }

    [Fact]
    public void A_confirmer_belongs_to_the_office_that_confirms()
    {
        Assert.Throws<ArgumentException>(() => new Actor(OrganisationCode.Meti, Role.CabinetConfirmer, "誰か"));
        Assert.Throws<ArgumentException>(() => new Actor(OrganisationCode.Meti, Role.Publisher, "誰か"));
        Assert.Throws<ArgumentException>(() => new Actor(OrganisationCode.CabinetSecretariat, Role.MetiConfirmer, "誰か"));
        Assert.Throws<ArgumentException>(() => new Actor(OrganisationCode.Parse("16"), Role.BureauOfficer, "誰か"));
        Assert.Throws<ArgumentException>(() => new Actor(OrganisationCode.Parse("16"), Role.Author, " "));
    }

    [Fact]
    public void A_state_survives_json()
    {
        foreach (var state in new[] { Cast.Joint().Announced(), Cast.Joint(PlanType.C).InConsultation().Then(TransitionId.Hold, Cast.Meti), Cast.Screened() })
        {
            var json = JsonSerializer.Serialize(state);
            Assert.Equal(state, JsonSerializer.Deserialize<CourseState>(json));
        }

        Assert.Contains("\"Organisation\":\"16201\"", JsonSerializer.Serialize(Cast.Joint()), StringComparison.Ordinal);
        Assert.Equal(Cast.Mayor, JsonSerializer.Deserialize<Actor>(JsonSerializer.Serialize(Cast.Mayor)));
    }
}
