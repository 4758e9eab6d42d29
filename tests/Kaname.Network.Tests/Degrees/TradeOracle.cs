using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;
using Kaname.Network.Tests.Reading;

namespace Kaname.Network.Tests.Degrees;

/// <summary>The contract (formats.md, <c>kaname network degrees</c>) once more, in plain SQL on DuckDB.</summary>
internal sealed class TradeOracle : IDisposable
{
    private const string Fates = """
        create or replace temp table fates as
          with asked as (select coalesce(getvariable('year'), (select max(year) from trade where readable)) as year)
          select trade.*, s.prefecture as seller_prefecture, b.prefecture as buyer_prefecture,
            (seller <> 'OVERSEAS' and s.number is null) as seller_unknown, (buyer <> 'OVERSEAS' and b.number is null) as buyer_unknown,
            case
              when not readable then 'unreadable'
              when trade.year <> (select year from asked) then 'other years'
              when seller = buyer then 'self'
              when seller_unknown or buyer_unknown then 'unlocated'
              when getvariable('exclude') and 'OVERSEAS' in (seller, buyer) then 'overseas'
              else 'used'
            end as fate
          from trade left join firms s on s.number = seller left join firms b on b.number = buyer;
        """;

    private const string Degrees = """
        create or replace macro check_digit(number) as
          9 - list_sum([substr(number, 14 - n, 1)::int * (case when n % 2 = 1 then 1 else 2 end) for n in range(1, 13)]) % 9;
        create or replace view degrees as
          with outside as (
            select seller as number, sum(yen) as yen from fates
            where fate = 'used' and seller <> 'OVERSEAS' and (buyer = 'OVERSEAS' or buyer_prefecture <> seller_prefecture) group by seller),
          inside as (
            select buyer as number, sum(yen) as yen from fates where fate = 'used' and buyer_prefecture = seller_prefecture group by buyer),
          sums as (
            select number, prefecture, coalesce(outside.yen, 0) as outside, coalesce(inside.yen, 0) as inside
            from firms left join outside using (number) left join inside using (number)),
          totals as (
            select *, sum(outside) over (partition by prefecture) as all_outside, sum(inside) over (partition by prefecture) as all_inside,
              rank() over (partition by prefecture order by outside desc) as outside_rank, rank() over (partition by prefecture order by inside desc) as inside_rank
            from sums)
          select number, prefecture, outside, all_outside,
            case when all_outside > 0 then outside::double / all_outside::double end as connector, case when all_outside > 0 then outside_rank end as connector_rank,
            inside, all_inside,
            case when all_inside > 0 then inside::double / all_inside::double end as hub, case when all_inside > 0 then inside_rank end as hub_rank
          from totals order by prefecture, hub desc nulls last, case when all_inside > 0 then inside end desc, number;
        """;

    private readonly DuckDBConnection _duck = new("DataSource=:memory:");

    public TradeOracle()
    {
        _duck.Open();
        Run("set threads = 1; create table firms (number varchar, prefecture int, municipality int); create table trade (seller varchar, buyer varchar, yen hugeint, year int, readable bool)");
        Ask(null, exclude: false);
        Run(Degrees);
    }

    public void Load(TestNation nation)
    {
        Run("delete from firms; delete from trade");
        using (var firms = _duck.CreateAppender("firms"))
        {
            foreach (var firm in nation.Firms)
            {
                firms.CreateRow().AppendValue(firm.Number).AppendValue(firm.Municipality / 1000).AppendValue(firm.Municipality).EndRow();
            }
        }

        using var trade = _duck.CreateAppender("trade");
        foreach (var row in nation.Trade)
        {
            trade.CreateRow().AppendValue(row.Seller).AppendValue(row.Buyer).AppendValue((BigInteger)row.Yen).AppendValue(row.Year).AppendValue(row.Fault == RowFault.None).EndRow();
        }
    }

    public void Ask(int? year, bool exclude) =>
        Run($"set variable year = {year?.ToString(CultureInfo.InvariantCulture) ?? "null::int"}; set variable exclude = {(exclude ? "true" : "false")};{Fates}");

    public void Run(string sql)
    {
        using var command = _duck.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Every row of an answer, each value as text of no culture.</summary>
    public List<string?[]> Select(string sql)
    {
        using var command = _duck.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))]);
        }

        return rows;
    }

    public Dictionary<string, long> CountFates() =>
        Select("select fate, count(*) from fates group by fate").ToDictionary(row => row[0]!, row => long.Parse(row[1]!, CultureInfo.InvariantCulture));

    public long Count(string sql) => long.Parse(Select(sql)[0][0]!, CultureInfo.InvariantCulture);

    public void Dispose() => _duck.Dispose();
}
