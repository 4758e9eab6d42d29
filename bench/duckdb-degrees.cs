#:sdk Microsoft.NET.Sdk
#:property PublishAot=false
#:package DuckDB.NET.Data.Full

// The degrees of the latest year by SQL on DuckDB, as fast as we know to ask: the peer of `kaname network degrees`.
// Arguments: folder with firms.csv and transactions, csv or parquet (or make: writes transactions.parquet), file of the result.
using DuckDB.NET.Data;

var (folder, kind, result) = (args[0], args[1], args.Length > 2 ? args[2] : "");
using var connection = new DuckDBConnection("DataSource=:memory:");
connection.Open();
Run("set threads = 2");
const string Columns = "columns = {'seller': 'varchar', 'buyer': 'varchar', 'amount_yen': 'bigint', 'fiscal_year': 'smallint'}";
if (kind == "make")
{
    Run($"copy (select * from read_csv('{folder}/transactions.csv', header = true, {Columns})) to '{folder}/transactions.parquet' (format parquet)");
    return;
}

var source = kind == "parquet" ? $"read_parquet('{folder}/transactions.parquet')" : $"read_csv('{folder}/transactions.csv', header = true, {Columns})";
Run($"""
    create table f as select corporate_number n, (municipality_code // 10000)::utinyint p
    from read_csv('{folder}/firms.csv', header = true, types = {{'corporate_number': 'bigint', 'municipality_code': 'integer'}})
    """);
Run($"""
    copy (
    with t as (select try_cast(seller as bigint) seller, try_cast(buyer as bigint) buyer, buyer b, amount_yen y from {source} where fiscal_year = 2026),
    j as (select t.*, s.p sp, d.p bp from t left join f s on s.n = t.seller left join f d on d.n = t.buyer where t.seller is distinct from t.buyer),
    o as (select seller n, sum(y)::hugeint v from j where sp is not null and (b = 'OVERSEAS' or (bp is not null and bp <> sp)) group by 1),
    i as (select buyer n, sum(y)::hugeint v from j where sp = bp group by 1),
    a as (select f.n, f.p, coalesce(o.v, 0) sales, coalesce(i.v, 0) bought from f left join o on o.n = f.n left join i on i.n = f.n),
    w as (select *, sum(sales) over (partition by p) all_sales, sum(bought) over (partition by p) all_bought from a)
    select n corporate_number, p prefecture_code, sales outside_sales_yen, all_sales prefecture_outside_sales_yen,
        case when all_sales > 0 then sales / all_sales end connector_degree, case when all_sales > 0 then rank() over (partition by p order by sales desc) end connector_rank,
        bought inside_purchases_yen, all_bought prefecture_inside_purchases_yen,
        case when all_bought > 0 then bought / all_bought end hub_degree, case when all_bought > 0 then rank() over (partition by p order by bought desc) end hub_rank
    from w order by p, hub_degree desc nulls last, n) to '{result}' (header)
    """);

void Run(string sql)
{
    using var command = connection.CreateCommand();
    command.CommandText = sql;
    command.ExecuteNonQuery();
}
