using System.Text.Json.Serialization;

namespace Kaname.Policy.Steps;

/// <summary>In which capacity somebody acts on a plan. One person may hold several and acts in one at a time.</summary>
/// <remarks>
/// The paper names bodies, not roles: all seven are ours. Words and rules of each: <see cref="Roles"/>.
/// </remarks>
[JsonConverter(typeof(JsonStringEnumConverter<Role>))]
public enum Role
{
    /// <summary>閲覧者: reads, and takes nothing.</summary>
    Reader,

    /// <summary>策定担当: writes and moves a plan for an author government, or for the state.</summary>
    Author,

    /// <summary>決裁者: the governor or head, or who acts for them; announces, and confirms versions.</summary>
    Approver,

    /// <summary>確認担当（内閣官房）.</summary>
    CabinetConfirmer,

    /// <summary>確認担当（経済産業省）.</summary>
    MetiConfirmer,

    /// <summary>公表担当（内閣官房）.</summary>
    Publisher,

    /// <summary>地方経済産業局等の担当: draws up block drafts of type A.</summary>
    BureauOfficer,
}
