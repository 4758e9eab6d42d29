using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kaname.Network.Firms;
using Kaname.Network.Reading;

namespace Kaname.Network.Store;

/// <summary>What an edge store says of itself.</summary>
internal sealed record StoreSummary(ReadingReport Report, IReadOnlyList<YearFates> Years, IReadOnlyList<SourceMark> Sources, IReadOnlyList<FigureColumn> Figures)
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}

/// <summary>A column of figures: which, and of which year (0 for the one without a year).</summary>
internal sealed record FigureColumn(FirmFigure Figure, int Year);
