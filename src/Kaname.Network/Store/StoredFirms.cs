using System.Text;
using Kaname.Network.Firms;
using Kaname.Network.Reading;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Store;

/// <summary>The firms of an edge store. Columns are read when first asked for, and then kept.</summary>
internal sealed class StoredFirms : FirmTable
{
    private readonly IReadOnlyList<FigureColumn> _columns;
    private readonly Lazy<long[]> _numbers;
    private readonly Lazy<int[]> _municipalities;
    private readonly Lazy<int[]> _byNumber;
    private readonly Lazy<int[]> _textEnds;
    private readonly Lazy<byte[]> _text;
    private readonly Lazy<long[]>[] _figures;

    public StoredFirms(StoreFile file, IReadOnlyList<FigureColumn> columns)
    {
        _columns = columns;
        _numbers = new(() => file.Read<long>(StoreSection.Numbers));
        _municipalities = new(() => file.Read<int>(StoreSection.Municipalities));
        _byNumber = new(() => file.Read<int>(StoreSection.ByNumber));
        _textEnds = new(() => file.Read<int>(StoreSection.TextEnds));
        _text = new(() => file.Read<byte>(StoreSection.Text));
        _figures = [.. columns.Select((_, i) => new Lazy<long[]>(() => file.Read<long>(StoreSection.Figure, i)))];
        Count = (int)(file.LengthOf(StoreSection.Numbers) / sizeof(long));
    }

    public override int Count { get; }

    public long NumberOf(int firm) => _numbers.Value[firm];

    public int MunicipalityOf(int firm) => _municipalities.Value[firm];

    public override CorporateNumber Number(int firm) => CorporateNumber.OfBase(NumberOf(firm) % PackedNumber.CheckUnit);

    public override MunicipalityCode Municipality(int firm) => MunicipalityCode.Parse(MunicipalityOf(firm).ToString("00000", System.Globalization.CultureInfo.InvariantCulture));

    public override string Name(int firm) => Text(firm * 2);

    public override string Industry(int firm) => Text((firm * 2) + 1);

    public override long? Figure(FirmFigure figure, int firm, FiscalYear? year)
    {
        for (var i = 0; i < _columns.Count; i++)
        {
            if (_columns[i].Figure == figure && _columns[i].Year == (year?.Year ?? 0))
            {
                return _figures[i].Value[firm] is var value && value != FirmRows.NoFigure ? value : null;
            }
        }

        return null;
    }

    public override IReadOnlyList<FiscalYear> YearsOf(FirmFigure figure) =>
        [.. _columns.Where(column => column.Figure == figure && column.Year > 0).Select(column => new FiscalYear(column.Year)).Order()];

    public override int Find(CorporateNumber number)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var place = _byNumber.Value[middle];
            var compared = NumberOf(place).CompareTo(number.Number);
            if (compared == 0)
            {
                return place;
            }

            (low, high) = compared < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    public override (int First, int Count) In(PrefectureCode prefecture)
    {
        var first = FirstFrom(prefecture.Number * 1000);
        return (first, FirstFrom((prefecture.Number + 1) * 1000) - first);
    }

    private int FirstFrom(int municipality)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = MunicipalityOf(middle) < municipality ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private string Text(int field)
    {
        var ends = _textEnds.Value;
        return Encoding.UTF8.GetString(_text.Value.AsSpan((field == 0 ? 0 : ends[field - 1])..ends[field]));
    }
}
